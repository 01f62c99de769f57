import type { Browser, BrowserContext } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '#src/build/open-browser.ts';
import { readBuiltSite } from '#tests/support/built-site.ts';
import { shortestAndLongest } from '#tests/support/page-types.ts';
import { pseudoLocale } from '#tests/support/pseudo-locale.ts';
import { serve } from '#tests/support/serve.ts';
import { contactSheet } from './contact-sheet.ts';
import { allPictures, heightOf, pictureName, type Mode, type Picture } from './matrix.ts';
import { openedPictures } from './opened.ts';

/**
 * `npm run pictures`: photographs every type of page in every width and theme into .cache/pictures, with an
 * index.html to look through. `--site <folder>` takes a site that is built; `--only <type>` one type of page.
 */
const OUT = '.cache/pictures';
const { values } = parseArgs({ options: { site: { type: 'string' }, only: { type: 'string' } } });
const folder = values.site ?? '.cache/pictures-site';
if (values.site === undefined)
  execFileSync(process.execPath, ['src/build/build.ts', '--out', folder], { stdio: 'ignore' });

const types = shortestAndLongest(readBuiltSite(folder, '/'));
const pictures = allPictures(types).filter(({ type }) => type === (values.only ?? type));
if (pictures.length === 0) throw new Error(`There is no page of type "${values.only ?? ''}"`);

async function contextFor(browser: Browser, { media, locale }: Mode) {
  const context = await browser.newContext({ ...media });
  if (locale)
    await context.route('**/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: pseudoLocale(await response.text(), locale) });
    });
  return context;
}

async function photograph(context: BrowserContext, url: string, of: readonly Picture[]) {
  const page = await context.newPage();
  for (const { type, address, width, mode } of of) {
    if (mode.media?.media) await page.emulateMedia({ media: mode.media.media });
    await page.setViewportSize({ width, height: heightOf(width) });
    await page.goto(url + address.slice(1));
    if (mode.text !== undefined)
      await page.addStyleTag({ content: `html { font-size: ${mode.text * 100}% !important }` });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(OUT, pictureName(type, address, width, mode.name)) });
  }
}

const started = Date.now();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const browser = await openBrowser();
const site = await serve(folder);
for (const [mode, of] of Map.groupBy(pictures, (picture) => picture.mode)) {
  const context = await contextFor(browser, mode);
  await photograph(context, site.url, of);
  await context.close();
}
const opened = values.only === undefined ? await openedPictures(browser, site.url, OUT) : [];
writeFileSync(join(OUT, 'index.html'), contactSheet([...pictures, ...opened]));
await browser.close();
await site.close();
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${pictures.length + opened.length} pictures in ${seconds} s: ${OUT}/index.html`);
