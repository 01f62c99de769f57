import type { Browser, Page } from '@playwright/test';
import { weigh, type Weight } from '#tests/support/weigh.ts';

/** How a reader searches on one of the sites. */
export interface Searcher {
  /** Opens the search box if it is not open, and types the query. */
  readonly ask: (page: Page, query: string) => Promise<void>;
  readonly box: string;
  /** The first result. */
  readonly result: string;
  /** What changes when a query is answered, and where its words are said again: in an attribute of it, or elsewhere. */
  readonly answer: {
    readonly changes: string;
    readonly attribute?: string;
    readonly echo?: string;
  };
}

export interface Visit {
  readonly page: Weight;
  /** Page and everything up to the first result. */
  readonly answered: Weight;
  /** The same once nothing more is loaded. */
  readonly settled: Weight;
}

/** Long enough for what is loaded behind the first result, in ms; nothing is timed here. */
const REST = 2000;

export const OURS: Searcher = {
  ask: (page, query) => page.locator('input[type=search][name=q]').pressSequentially(query),
  box: 'input[type=search][name=q]',
  result: 'a[data-result]',
  answer: { changes: '[data-finder="cards"]', attribute: 'data-query' },
};

export const STOCK: Searcher = {
  ask: async (page, query) => {
    await page.locator('button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').pressSequentially(query);
  },
  box: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
  answer: { changes: '.pagefind-ui__drawer', echo: '.pagefind-ui__message' },
};

/** A cold visit to one page, and one search on it. */
export async function visit(
  browser: Browser,
  address: string,
  query: string,
  { ask, result }: Searcher,
): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weight = weigh(context);
  await page.goto(address, { waitUntil: 'networkidle' });
  const read = await weight();
  await ask(page, query);
  await page.locator(result).first().waitFor({ timeout: 60_000 });
  const answered = await weight();
  await page.waitForTimeout(REST);
  const settled = await weight();
  await context.close();
  return { page: read, answered, settled };
}
