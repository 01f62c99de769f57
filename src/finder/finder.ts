import { Alarms } from './alarms.ts';
import type { ReadFinderFile, ShownCard } from './finder-file.ts';
import type { ReadModel } from './model.ts';
import { Scorer } from './scorer.ts';
import { queryWords } from './words.ts';

/** Cards in one answer: never fewer, and never more. */
const FEWEST_CARDS = 3;
export const MOST_CARDS = 5;
/** Share of the best score that a card beyond the fewest must reach. */
const NEAR_ENOUGH = 0.4;
/** Places within which a card with an alarm word always stands. */
const ALARM_PLACES = 3;
/** What an alarm word is worth, in standard deviations of the scores. */
const ALARM_BONUS = 3;
/** Below this much evidence, in weighted nats, an answer is a guess. */
const ENOUGH_EVIDENCE = 40;
/** The same, for the lead of the first card over the second, in standard deviations. */
const ENOUGH_LEAD = 1;
/** The same, for the share of words that training has seen. */
const ENOUGH_KNOWN = 0.6;

export interface Answer {
  /** Best first. */
  readonly cards: readonly ShownCard[];
  /** False: say that these are guesses. */
  readonly sure: boolean;
  /** Whether a word of the query may mean danger. */
  readonly alarm: boolean;
}

/** Answers what an agent types with the cards that fit it best. */
export class Finder {
  readonly #file: ReadFinderFile;
  readonly #scorer: Scorer;
  readonly #alarms: Alarms;

  constructor(file: ReadFinderFile) {
    this.#file = file;
    const scorer = new Scorer(file.model);
    this.#scorer = scorer;
    this.#alarms = new Alarms(file.model.alarms, (word) =>
      isOrdinary(file.model, scorer.place(word)),
    );
  }

  /**
   * @param query as typed
   * @param unfinished whether the last word may still be typed on
   */
  answer(query: string, unfinished = !/\s$/.test(query)): Answer {
    const words = queryWords(query);
    const scores = this.#scorer.scores(words, unfinished);
    const spread = Math.sqrt(scores.reduce((sum, value) => sum + value * value, 0) / scores.length);
    const alarmed = this.#alarms.cards(words);
    if (spread === 0 && alarmed.size === 0)
      return { cards: this.#shown(this.#file.usual), sure: false, alarm: false };
    const bonus = ALARM_BONUS * (spread || 1);
    const values = scores.map((score, card) => score + (alarmed.has(card) ? bonus : 0));
    const order = ranked(values, alarmed);
    return {
      cards: this.#shown(order.filter((card, place) => isNear(values, order, card, place))),
      sure: alarmed.size > 0 || (isClear(scores, spread) && this.#isKnown(words, unfinished)),
      alarm: alarmed.size > 0,
    };
  }

  #isKnown(words: readonly string[], unfinished: boolean): boolean {
    const known = words.filter((word, i) =>
      this.#scorer.knows(word, unfinished && i === words.length - 1),
    );
    return known.length / words.length >= ENOUGH_KNOWN;
  }

  #shown(places: readonly number[]): ShownCard[] {
    return places.slice(0, MOST_CARDS).flatMap((place) => this.#file.cards[place] ?? []);
  }
}

/** Cards by value, with an alarmed one always in the first places. */
function ranked(values: Float64Array, alarmed: ReadonlySet<number>): number[] {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const best = order.findIndex((card) => alarmed.has(card));
  if (best >= ALARM_PLACES) order.splice(ALARM_PLACES - 1, 0, ...order.splice(best, 1));
  return order;
}

function isNear(
  values: Float64Array,
  order: readonly number[],
  card: number,
  place: number,
): boolean {
  const best = values[order[0] ?? 0] ?? 0;
  return place < FEWEST_CARDS || (values[card] ?? 0) >= NEAR_ENOUGH * best;
}

function isClear(scores: Float64Array, spread: number): boolean {
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  return first >= ENOUGH_EVIDENCE && (first - second) / spread >= ENOUGH_LEAD;
}

/** Whether a word occurs with a card that has no alarm words. */
function isOrdinary({ wordCounts, alarms }: ReadModel, word: number | undefined): boolean {
  if (word === undefined) return false;
  const cards = wordCounts.cards.subarray(wordCounts.starts[word], wordCounts.starts[word + 1]);
  return cards.some((card) => alarms[card]?.length === 0);
}
