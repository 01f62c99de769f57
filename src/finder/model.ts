import { decodeCounts, letterValue, type Counts, type CountsText } from './counts.ts';
import { decodeWords } from './word-list.ts';

/** Grows when a reader of the old form could not read the new one. */
export const MODEL_FORMAT = 3;

/** What training leaves, as it is sent to the browser. */
export interface FinderModel {
  readonly format: typeof MODEL_FORMAT;
  /** How many cards it tells apart. */
  readonly cards: number;
  /** Every known word; see word-list.ts. */
  readonly words: string;
  /** What each word has; see counts.ts. */
  readonly wordCounts: CountsText;
  /** For each word, the words that may follow it, each as one letter. */
  readonly pairs: string;
  readonly pairCounts: CountsText;
  /** For each card its alarm words, folded, with `|` between. */
  readonly alarms: readonly string[];
}

/** A model ready to be asked. */
export interface ReadModel {
  readonly cards: number;
  readonly words: readonly string[];
  readonly wordCounts: Counts;
  /** Place of a pair in `pairCounts`, by `first * words.length + second`. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly pairCounts: Counts;
  readonly alarms: readonly (readonly string[])[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCounts = (value: unknown): value is CountsText =>
  isRecord(value) &&
  typeof value.sizes === 'string' &&
  typeof value.cards === 'string' &&
  typeof value.amounts === 'string';

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * Checks the shape of a model that came over the network and makes it ready.
 * @throws Error that says what is wrong, if any part is missing, damaged or of another format
 */
export function readModel(input: unknown): ReadModel {
  if (!isRecord(input)) throw new Error('not a model');
  const { format, cards, words, wordCounts, pairs, pairCounts, alarms } = input;
  if (format !== MODEL_FORMAT) throw new Error(`format ${String(format)}, not ${MODEL_FORMAT}`);
  if (typeof cards !== 'number' || !Number.isInteger(cards) || cards < 1)
    throw new Error('no cards');
  if (
    typeof words !== 'string' ||
    typeof pairs !== 'string' ||
    !isCounts(wordCounts) ||
    !isCounts(pairCounts)
  )
    throw new Error('words or counts are missing');
  if (!isStrings(alarms) || alarms.length !== cards) throw new Error('alarm words are missing');
  const list = decodeWords(words);
  const places = pairPlaces(pairs, list.length);
  return {
    cards,
    words: list,
    wordCounts: decodeCounts(wordCounts, list.length, cards),
    pairs: places,
    pairCounts: decodeCounts(pairCounts, places.size, cards),
    alarms: alarms.map((text) => (text === '' ? [] : text.split('|'))),
  };
}

function pairPlaces(text: string, words: number): Map<number, number> {
  const groups = text.split(' ');
  if (groups.length !== words) throw new Error('pairs do not belong to the words');
  const places = new Map<number, number>();
  groups.forEach((group, first) => {
    for (let at = 0; at < group.length; at++) {
      const second = letterValue(group, at);
      if (second < 0 || second >= words) throw new Error('a pair names an unknown word');
      places.set(first * words + second, places.size);
    }
  });
  return places;
}
