import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { percentile, SLOWDOWN, type KeyTimes } from './key-presses.ts';
import type { Steps } from './steps-to-words.ts';

/** Links to follow, or letters to type, that count as quick. */
const FEW_LINKS = 2;
const FEW_LETTERS = 20;

/** Text of the finder file of a built site. */
export function readFinderText(folder: string): string {
  const data = join(folder, 'data');
  const [name] = readdirSync(data).filter((file) => file.startsWith('finder.'));
  if (name === undefined) throw new Error(`There is no finder file in ${data}`);
  return readFileSync(join(data, name), 'utf8');
}

/** Prints what the finder downloads. */
export function printFinderFile(text: string): void {
  const { length } = brotliCompressSync(text);
  console.log(`Finder file: ${(length / 1000).toFixed(1)} KB in Brotli.`);
}

/** Prints how long a key press takes to show its result. */
export function printKeyTimes(sites: Readonly<Record<string, KeyTimes>>): void {
  const shown = (times: readonly number[], part: number) =>
    times.length === 0 ? '–' : `${Math.round(percentile(times, part))} ms`;
  console.log(`Key press to painted result, processor slowed down ${SLOWDOWN} times.`);
  console.table(
    Object.fromEntries(
      Object.entries(sites).map(([name, { times, unanswered }]) => [
        name,
        {
          'key presses': times.length + unanswered,
          p50: shown(times, 50),
          p95: shown(times, 95),
          slowest: shown(times, 100),
          'without an answer': unanswered,
        },
      ]),
    ),
  );
}

/** Prints how far it is from home to the words, and what is too far. */
export function printSteps(steps: readonly Steps[]): void {
  console.log('From home to the right words: links to follow, or letters of a query to type.');
  console.table(
    steps.map(({ situation, links, query, amongThree, first }) => ({
      situation,
      links,
      query,
      'letters until in the first three': amongThree ?? 'never',
      'letters until first': first ?? 'never',
    })),
  );
  const far = steps.filter(
    ({ links, amongThree = Infinity }) => links > FEW_LINKS && amongThree > FEW_LETTERS,
  );
  console.log(
    `${steps.length - far.length} of ${steps.length} within ${FEW_LINKS} links or ${FEW_LETTERS} letters.`,
  );
}
