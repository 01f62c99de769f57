import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { openBrowser } from '#src/build/open-browser.ts';
import type { Catalogue } from '#src/domain/catalogue.ts';
import { serve } from '#tests/support/serve.ts';
import type { Offer, Query } from './measure.ts';
import { pageText } from './peers.ts';

/** Results that are looked at. */
const MOST = 5;

/** What Pagefind as it comes offers for each query, on the pages of the situations, in a browser. */
export async function stockPagefind(
  { situations }: Catalogue,
  queries: readonly Query[],
): Promise<Offer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'steady-eval-'));
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index');
  for (const situation of situations.values())
    await index.addCustomRecord({
      url: `/${situation.id}/`,
      content: `${situation.title}. ${pageText(situation)}`,
      language: 'en',
      meta: { title: situation.title },
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>eval</title>');
  const site = await serve(folder);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(site.url);
  const offers = await page.evaluate(searchAll, {
    script: `${site.url}pagefind/pagefind.js`,
    texts: queries.map(({ text }) => text),
    most: MOST,
  });
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
  return offers.map((ids) => ({ ids }));
}

interface StockPagefind {
  search(
    text: string,
  ): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] } | null>;
}

/** Runs in the page. */
async function searchAll(asked: { script: string; texts: string[]; most: number }) {
  const isPagefind = (value: unknown): value is StockPagefind =>
    typeof value === 'object' && value !== null && 'search' in value;
  const pagefind: unknown = await import(asked.script);
  if (!isPagefind(pagefind)) throw new Error('Pagefind did not load');
  const found: string[][] = [];
  for (const text of asked.texts) {
    const answer = await pagefind.search(text);
    const pages = await Promise.all(
      (answer?.results ?? []).slice(0, asked.most).map((result) => result.data()),
    );
    found.push(pages.map(({ url }) => url.replaceAll('/', '')));
  }
  return found;
}
