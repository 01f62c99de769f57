import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { makeFinderFile } from '#src/finder/make-file.ts';
import { trainingLines } from '#src/finder/training-lines.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { blindQueries } from './blind-queries.ts';
import { folds } from './folds.ts';
import { outcome, summary, type Offer, type Outcome, type Query } from './measure.ts';
import { miniSearchOnLines, miniSearchOnPages } from './peers.ts';
import { Steady } from './steady.ts';
import { stockPagefind } from './stock-pagefind.ts';

/**
 * `npm run eval`: how often the finder offers the right card, beside stock Pagefind and MiniSearch on the same
 * queries. First by cross-validation over the lines, those alike kept together; then on sets of queries whose
 * writers had not seen the lines. `--misses` prints every query without a right card in the first three.
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const PARTS = 5;
/** Every so many lines, one is typed letter by letter, and one is asked of the peers, which take far longer. */
const SAMPLE = 15;
const sampled = <T>(items: readonly T[]): T[] => items.filter((_, i) => i % SAMPLE === 0);

const catalogue = readCatalogue(CONTENT_FOLDER);
const lines = trainingLines(catalogue);
const isDanger = (id: string) => catalogue.situations.get(id)?.danger === true;
const collected = new Set(
  [...catalogue.utterances.values()].flatMap((record) =>
    record.lines.map((line) => (typeof line === 'string' ? line : line.line)),
  ),
);
/** Lines of the cards themselves are learnt, but nobody types them. */
const typedBySomebody = (held: readonly Query[]) => held.filter(({ text }) => collected.has(text));

function outcomes(queries: readonly Query[], ask: (text: string) => Offer): Outcome[] {
  return queries.map((query) => outcome(query, ask(query.text), isDanger));
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const typed: number[] = [];
const steady: Outcome[] = [];
const onLines: Outcome[] = [];
for (const { train, held } of folds(lines, PARTS)) {
  const queries = typedBySomebody(held);
  const finder = new Steady(catalogue, train);
  steady.push(...outcomes(queries, (text) => finder.offer(text)));
  onLines.push(...outcomes(sampled(queries), miniSearchOnLines(train)));
  for (const { text, ids } of sampled(queries)) typed.push(finder.typed(text, ids));
}
const onPages = miniSearchOnPages(catalogue);
const pagefindOn = async (queries: readonly Query[]) => {
  const offers = await stockPagefind(catalogue, queries);
  return queries.map((query, i) => outcome(query, offers[i] ?? { ids: [] }, isDanger));
};

console.log(
  `${lines.length} lines; cross-validation in ${PARTS} parts, lines that share half their words kept together.`,
);
console.table({
  Steady: summary(steady),
  'MiniSearch on the same lines': summary(onLines),
  'MiniSearch on the pages': summary(outcomes(sampled(steady), onPages)),
  'stock Pagefind on the pages': summary(await pagefindOn(sampled(steady))),
});
console.log(
  `Typed until a right card is among the first three: median ${(100 * median(typed)).toFixed(0)} % of a line (${typed.length} lines).`,
);
console.log(
  `Finder file: ${(brotliCompressSync(JSON.stringify(makeFinderFile(catalogue, (text) => text))).length / 1000).toFixed(1)} KB in Brotli.`,
);

const whole = new Steady(catalogue, lines);
const allLines = miniSearchOnLines(lines);
const misses = [...(values.misses ? steady : [])];
for (const [name, queries] of blindQueries()) {
  const ours = outcomes(queries, (text) => whole.offer(text));
  misses.push(...ours);
  console.log(`\nBlind set "${name}": its writer had seen titles, not lines.`);
  console.table({
    Steady: summary(ours),
    'MiniSearch on the same lines': summary(outcomes(queries, allLines)),
    'MiniSearch on the pages': summary(outcomes(queries, onPages)),
    'stock Pagefind on the pages': summary(await pagefindOn(queries)),
  });
}
if (values.misses)
  for (const { text, ids, offered } of misses.filter(({ place }) => place > 3))
    console.log(
      `${text}\n    right: ${ids.join(', ')}; offered: ${offered.slice(0, 3).join(', ')}`,
    );
