import type { PrintedPage } from './printed-pdf.ts';

type Words = Pick<PrintedPage, 'words'>;

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
