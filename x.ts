import { openBrowser } from '#src/build/open-browser.ts';
import { serve } from '#tests/support/serve.ts';
const s=await serve('.cache/site-root');const b=await openBrowser();
for(const delay of [0]){
const c=await b.newContext({viewport:{width:412,height:823},deviceScaleFactor:1.75,isMobile:true,hasTouch:true});
const p=await c.newPage();
if(delay) await p.route('**/*.woff2',async r=>{await new Promise(f=>setTimeout(f,delay));await r.continue()});
const cdp=await c.newCDPSession(p);await cdp.send('Emulation.setCPUThrottlingRate',{rate:4});
await p.addInitScript(()=>{(window as any).S=[];new PerformanceObserver(l=>{for(const e of l.getEntries() as any) (window as any).S.push([e.startTime|0,e.value,e.sources.map((x:any)=>[x.node?.outerHTML?.slice(0,60)??x.node?.textContent?.slice(0,60),x.previousRect.y,x.previousRect.height,x.currentRect.y,x.currentRect.height].join(' '))])}).observe({type:'layout-shift',buffered:true})});
for(const u of ['situations/essential-supply-off/']){await p.goto(s.url+u);await p.waitForTimeout(2600);console.log(delay,JSON.stringify(await p.evaluate(()=>[(window as any).S,performance.getEntriesByType('paint').map(x=>x.startTime|0)]),null,1))}
await c.close();}
const q=await (await b.newContext({viewport:{width:412,height:823},deviceScaleFactor:1.75})).newPage();await q.goto(s.url+"situations/essential-supply-off/");console.log(await q.evaluate(()=>[...document.querySelectorAll("article.situation-card > *, article.situation-card > *:first-child *, .marks *")].slice(0,30).map(e=>e.tagName+"."+String(e.getAttribute("class")).slice(0,30)+" "+e.getBoundingClientRect().y+" "+e.getBoundingClientRect().height+" "+e.hidden).join("\n")));
await b.close();await s.close();
