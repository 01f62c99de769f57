import { parseArgs } from 'node:util';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { openBrowser } from '#src/build/open-browser.ts';
import { readBuiltSite } from '#tests/support/built-site.ts';
import { serve } from '#tests/support/serve.ts';
import { printAudits } from './audits.ts';
import { guidanceSources } from './guidance-sources.ts';
import { keyTimes, type KeyTimes } from './key-presses.ts';
import { printFinderFile, printKeyTimes, printSteps, readFinderText } from './print-finding.ts';
import { commonSituations, firstQuery, stepsToWords } from './steps-to-words.ts';
import { buildOurs, buildStock, type Built } from './builds.ts';
import { stockPages } from './stock-pages.ts';
import { OURS, STOCK, visit, type Searcher, type Visit } from './visits.ts';

/**
 * `npm run bench`: this handbook beside Starlight as it comes, from the same records, the same packages and
 * in one run. Times depend on the machine; compare within one table only. `--runs` says how often Lighthouse
 * looks at each page.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const PAGE = 'situations/demands-supervisor/';
const QUERY = 'manager';

const catalogue = readCatalogue(CONTENT_FOLDER);
const stock = buildStock(stockPages(catalogue, guidanceSources(CONTENT_FOLDER)));
const ours = buildOurs();

const browser = await openBrowser();
const visits = [await visited(ours, OURS), await visited(stock, STOCK)] as const;
const queries = commonSituations(catalogue).map((situation) => firstQuery(situation, catalogue));
const keys = [await typed(ours, OURS), await typed(stock, STOCK)] as const;
await browser.close();

async function visited({ folder }: Built, searcher: Searcher): Promise<Visit> {
  const site = await serve(folder);
  const result = await visit(browser, site.url + PAGE, QUERY, searcher);
  await site.close();
  return result;
}

async function typed({ folder }: Built, searcher: Searcher): Promise<KeyTimes> {
  const site = await serve(folder);
  const result = await keyTimes(browser, site.url + PAGE, queries, searcher);
  await site.close();
  return result;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const row = (name: string, of: (visit: Visit, built: Built) => string) => ({
  [name]: { Steady: of(visits[0], ours), 'stock Starlight': of(visits[1], stock) },
});
const weights = (name: string, part: keyof Visit) => ({
  ...row(`${name}: Brotli`, (visit) => kilobytes(visit[part].bytes)),
  ...row(`${name}: requests`, (visit) => String(visit[part].requests)),
});

console.log(`Cold visit to /${PAGE}, query "${QUERY}"; weights are without fonts.`);
console.table({
  ...weights('reading page', 'page'),
  ...weights('page and first result', 'answered'),
  ...weights('page, results and all behind them', 'settled'),
  ...row('fonts of the page', (visit) => kilobytes(visit.page.fontBytes)),
  ...row('pages built', (_, { pages }) => String(pages)),
  ...row('built site', (_, { bytes }) => kilobytes(bytes)),
  ...row('built site, bytes a page', (_, { bytes, pages }) => kilobytes(bytes / pages)),
  ...row('build, cold', (_, { seconds }) => `${seconds.toFixed(1)} s`),
});

const finderFile = readFinderText(ours.folder);
printFinderFile(finderFile);
printKeyTimes({ Steady: keys[0], 'stock Starlight': keys[1] });
printSteps(stepsToWords(catalogue, readBuiltSite(ours.folder, '/'), JSON.parse(finderFile)));

await printAudits(ours.folder, stock.folder, Number(values.runs));
