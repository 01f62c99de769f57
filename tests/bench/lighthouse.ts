import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import { openBrowser } from '#src/build/open-browser.ts';
import { median } from './median.ts';

/** What Lighthouse says of one page, each figure the median of its runs. */
export interface Audit {
  /** 0 to 100, in the order of CATEGORIES. */
  readonly scores: readonly number[];
  /** Largest contentful paint and total blocking time, in ms. */
  readonly lcp: number;
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Ids of audits that did not get full marks in some run. */
  readonly lost: readonly string[];
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Audits pages one after the other, mobile preset, simulated throttling. */
export async function auditPages(
  addresses: readonly string[],
  runs: number,
): Promise<Map<string, Audit>> {
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const audits = new Map<string, Audit>();
  for (const address of addresses) {
    const results: Audit[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await audit(address, port));
    audits.set(address, {
      scores: CATEGORIES.map((_, i) => median(results.map(({ scores }) => scores[i] ?? 0))),
      lcp: median(results.map(({ lcp }) => lcp)),
      tbt: median(results.map(({ tbt }) => tbt)),
      cls: median(results.map(({ cls }) => cls)),
      lost: [...new Set(results.flatMap(({ lost }) => lost))],
    });
  }
  await browser.close();
  return audits;
}

async function audit(address: string, port: number): Promise<Audit> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    lost: CATEGORIES.flatMap((id) =>
      (categories[id]?.auditRefs ?? [])
        .filter(({ id: ref, weight }) => weight > 0 && (audits[ref]?.score ?? 1) < 1)
        .map(({ id: ref }) => ref),
    ),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
