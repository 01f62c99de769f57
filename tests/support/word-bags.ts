import { MM_PER_POINT } from './pdf-geometry.ts';
import type { PrintedPage, PrintedText } from './printed-pdf.ts';

type Words = Pick<PrintedPage, 'words'>;

/** White between two runs of text that parts two words, as a multiple of the type size. */
const GAP = 0.12;

/** Words of runs of text: a word may be written in several runs, one after the other. */
export function wordsOf(
  texts: readonly Pick<PrintedText, 'text' | 'start' | 'end' | 'size'>[],
): string[] {
  const joined = texts.map(({ text, start, size }, i) => {
    const before = texts[i - 1]?.end;
    const gap = before ? Math.hypot(start.x - before.x, start.y - before.y) : Infinity;
    return gap < GAP * size * MM_PER_POINT ? text : ` ${text}`;
  });
  return joined.join('').split(/\s+/).filter(Boolean);
}

/** Pages that two browsers have printed with different words. Their order does not count: it is each browser's own. */
export const differentWords = (ours: readonly Words[], theirs: readonly Words[]): string[] =>
  ours.length === theirs.length
    ? ours.flatMap(({ words }, i) => {
        const others = theirs[i]?.words ?? [];
        const lost = without(words, others);
        const added = without(others, words);
        return lost.length + added.length === 0
          ? []
          : [`page ${i + 1} has “${added.join(' ')}” for “${lost.join(' ')}”`];
      })
    : [`${theirs.length} pages for ${ours.length}`];

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
