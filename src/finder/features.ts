/** Shortest and longest piece of a word that counts as evidence. */
const SHORTEST = 3;
const LONGEST = 5;

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Pieces of 3 to 5 characters of a text that marks its word ends with spaces. */
const pieces = (marked: string): string[] => {
  const found: string[] = [];
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= marked.length; at++) found.push(marked.slice(at, at + size));
  return found;
};

/** Pieces of a whole word, each once: `to` gives ` to`, `to ` and ` to `. */
export const wordPieces = (word: string): string[] => distinct(pieces(` ${word} `));

/** How many pieces a word gives, those counted twice that stand in it twice. */
export function countPieces(word: string): number {
  let count = 0;
  for (let size = SHORTEST; size <= LONGEST; size++) count += Math.max(0, word.length + 3 - size);
  return count;
}

/** Pieces of a word whose end is not typed yet, with all that is typed of it as one piece. */
const startPieces = (start: string): string[] => distinct([` ${start}`, ...pieces(` ${start}`)]);

/** What a query offers as evidence, each item once. */
export interface Features {
  readonly words: readonly string[];
  /** Two words that stand side by side. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Pieces with the first word that holds each. */
  readonly pieces: ReadonlyMap<string, string>;
}

/**
 * Features of the words of a query.
 * @param unfinished whether the last word may still be typed on
 */
export function features(words: readonly string[], unfinished = false): Features {
  const last = unfinished ? words.at(-1) : undefined;
  const pairs = words.slice(1).map((word, i) => [words[i] ?? '', word] as const);
  const finished = words.slice(0, last === undefined ? undefined : -1);
  const holding = [
    ...finished.flatMap((word) => wordPieces(word).map((piece) => [piece, word] as const)),
    ...(last === undefined ? [] : startPieces(last).map((piece) => [piece, last] as const)),
  ];
  return {
    words: distinct(words),
    pairs: [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()],
    pieces: new Map(holding.reverse()),
  };
}
