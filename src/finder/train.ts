import { encodeCounts, letter, type Posting } from './counts.ts';
import { features } from './features.ts';
import { MODEL_FORMAT, type FinderModel } from './model.ts';
import type { TrainingLine } from './training-lines.ts';
import { encodeWords } from './word-list.ts';
import { foldedWords } from './words.ts';

/** In how many lines a feature must stand to be kept. */
export interface Fewest {
  /** A word in fewer lines says more about the line than about the card. */
  readonly words: number;
  /** A pair in fewer lines says nothing that its words do not say. */
  readonly pairs: number;
}

/** Measured with `npm run eval`: fewer words or pairs find less, more outgrow the download. */
const FEWEST: Fewest = { words: 3, pairs: 16 };

/** How much of a feature the lines of each card hold; a line of many words gives each of them less. */
class Tally {
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #lines = new Map<string, number>();

  add(feature: string, cards: readonly number[], amount: number): void {
    const counts = this.#counts.get(feature) ?? new Map<number, number>();
    this.#counts.set(feature, counts);
    for (const card of cards) counts.set(card, (counts.get(card) ?? 0) + amount);
    this.#lines.set(feature, (this.#lines.get(feature) ?? 0) + 1);
  }

  /** Features in at least so many lines, in the order of their characters. */
  features(fewestLines: number): string[] {
    return [...this.#lines]
      .flatMap(([key, lines]) => (lines >= fewestLines ? [key] : []))
      .toSorted();
  }

  posting(feature: string): Posting {
    return [...(this.#counts.get(feature) ?? [])].toSorted(([a], [b]) => a - b);
  }
}

/** What each of so many features of one line counts: together they make a vector of length 1. */
const amountOf = (features: number): number => 1 / Math.sqrt(features);

/**
 * Counts words and pairs of words by card. The same lines always give the same model.
 * @param ids situations in the order of the cards
 * @param alarms alarm words by situation id
 * @param fewest smaller where there are few lines
 */
export function train(
  ids: readonly string[],
  lines: readonly TrainingLine[],
  alarms: ReadonlyMap<string, readonly string[]>,
  fewest = FEWEST,
): FinderModel {
  const card = new Map(ids.map((id, i) => [id, i]));
  const words = new Tally();
  const pairs = new Tally();
  for (const line of lines) {
    const cards = line.ids.flatMap((id) => card.get(id) ?? []);
    const found = features(foldedWords(line.text));
    for (const word of found.words) words.add(word, cards, amountOf(found.words.length));
    for (const pair of found.pairs) pairs.add(pair.join(' '), cards, amountOf(found.pairs.length));
  }
  const known = words.features(fewest.words);
  const place = new Map(known.map((word, i) => [word, i]));
  const kept = pairs
    .features(fewest.pairs)
    .map((pair) => pair.split(' '))
    .filter((pair) => pair.every((word) => place.has(word)));
  const byFirst = Map.groupBy(kept, ([first]) => first);
  const after = (word: string) => byFirst.get(word) ?? [];
  return {
    format: MODEL_FORMAT,
    cards: ids.length,
    words: encodeWords(known),
    wordCounts: encodeCounts(known.map((word) => words.posting(word))),
    pairs: known
      .map((word) =>
        after(word)
          .map(([, second = '']) => letter(place.get(second) ?? 0))
          .join(''),
      )
      .join(' '),
    pairCounts: encodeCounts(
      known.flatMap((word) => after(word).map((pair) => pairs.posting(pair.join(' ')))),
    ),
    alarms: ids.map((id) =>
      [...new Set((alarms.get(id) ?? []).map((text) => foldedWords(text).join(' ')))].join('|'),
    ),
  };
}
