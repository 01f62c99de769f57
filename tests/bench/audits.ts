import { isIndexable, readBuiltSite } from '#tests/support/built-site.ts';
import { pagesByType } from '#tests/support/page-types.ts';
import { serve } from '#tests/support/serve.ts';
import { auditPages, CATEGORIES, type Audit } from './lighthouse.ts';

/** Prints what Lighthouse says of the longest page of every indexable type, beside the stock page of the same address. */
export async function printAudits(ours: string, stock: string, runs: number): Promise<void> {
  const site = readBuiltSite(ours, '/');
  const types = [...pagesByType(site)].flatMap(([type, addresses]) => {
    const address = addresses.at(-1) ?? '';
    return isIndexable(site.pages.get(address.replace(/#.*/, '')) ?? '') ? [{ type, address }] : [];
  });
  const stockPages = readBuiltSite(stock, '/').pages;
  const shared = types.filter(({ address }) => stockPages.has(address));
  const mine = await audited(ours, types, runs);
  const theirs = await audited(stock, shared, runs);
  console.log(`Lighthouse, mobile, median of ${runs} runs: ${CATEGORIES.join(' / ')}.`);
  console.table(
    Object.fromEntries(
      types.map(({ type, address }) => [
        type,
        { address, ...cells('Steady', mine.get(address)), ...cells('stock', theirs.get(address)) },
      ]),
    ),
  );
  for (const [address, { scores, lost }] of mine)
    if (scores.some((score) => score < 100))
      console.log(`${address} is not at 100 for: ${lost.join(', ')}`);
}

async function audited(
  folder: string,
  pages: readonly { address: string }[],
  runs: number,
): Promise<Map<string, Audit>> {
  const site = await serve(folder, '/', 0, true);
  const audits = await auditPages(
    pages.map(({ address }) => site.url + address.slice(1)),
    runs,
  );
  await site.close();
  return new Map([...audits].map(([url, audit]) => [url.replace(site.url, '/'), audit]));
}

const cells = (name: string, audit: Audit | undefined) => ({
  [name]: audit ? audit.scores.join(' / ') : '–',
  [`${name} LCP, TBT, CLS`]: audit
    ? `${Math.round(audit.lcp)} ms, ${Math.round(audit.tbt)} ms, ${audit.cls.toFixed(3)}`
    : '–',
});
