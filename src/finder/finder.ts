import { Alarms } from './alarms.ts';
import type { ReadFinderFile, ShownCard } from './finder-file.ts';
import type { ReadModel } from './model.ts';
import { Scorer } from './scorer.ts';
import { foldedWords } from './words.ts';

/** Cards in one answer. */
export const MOST_CARDS = 5;
/** Places within which a card with an alarm word always stands. */
const ALARM_PLACES = 3;
/** What an alarm word is worth, in standard deviations of the scores. */
const ALARM_BONUS = 3;
/** Below this much evidence, in weighted nats, an answer is a guess. */
const ENOUGH_EVIDENCE = 14;
/** The same, for the lead of the first card over the second, in standard deviations. */
const ENOUGH_LEAD = 0.5;
/** The same, for the share of words that training has seen. */
const ENOUGH_KNOWN = 0.6;

export interface Answer {
  /** Best first, never empty. */
  readonly cards: readonly ShownCard[];
  /** False: say that these are guesses. */
  readonly sure: boolean;
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
    const words = foldedWords(query);
    const scores = this.#scorer.scores(words, unfinished);
    const spread = Math.sqrt(scores.reduce((sum, value) => sum + value * value, 0) / scores.length);
    if (spread === 0) return { cards: this.#shown(this.#file.usual), sure: false };
    const alarmed = this.#alarms.cards(words);
    const order = ranked(scores, alarmed, spread);
    const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
    const known =
      words.filter((word) => this.#scorer.place(word) !== undefined).length / words.length;
    const sure =
      alarmed.size > 0 ||
      (first >= ENOUGH_EVIDENCE &&
        (first - second) / spread >= ENOUGH_LEAD &&
        known >= ENOUGH_KNOWN);
    return { cards: this.#shown(order), sure };
  }

  #shown(places: readonly number[]): ShownCard[] {
    return places.slice(0, MOST_CARDS).flatMap((place) => this.#file.cards[place] ?? []);
  }
}

/** Cards by score, with an alarmed one always in the first places. */
function ranked(scores: Float64Array, alarmed: ReadonlySet<number>, spread: number): number[] {
  const value = (card: number) =>
    (scores[card] ?? 0) + (alarmed.has(card) ? ALARM_BONUS * spread : 0);
  const order = [...scores.keys()].sort((a, b) => value(b) - value(a) || a - b);
  const best = order.findIndex((card) => alarmed.has(card));
  if (best >= ALARM_PLACES) order.splice(ALARM_PLACES - 1, 0, ...order.splice(best, 1));
  return order;
}

/** Whether a word occurs with a card that has no alarm words. */
function isOrdinary({ wordCounts, alarms }: ReadModel, word: number | undefined): boolean {
  if (word === undefined) return false;
  const cards = wordCounts.cards.subarray(wordCounts.starts[word], wordCounts.starts[word + 1]);
  return cards.some((card) => alarms[card]?.length === 0);
}
