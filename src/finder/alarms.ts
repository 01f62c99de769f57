import { withinEdits } from './edit-distance.ts';

/** Slips forgiven in an alarm word, by its length: short words are too easily another word. */
const forgiven = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);

interface Alarm {
  readonly words: readonly string[];
  readonly card: number;
}

/** Finds words that may mean danger, also misspelt. */
export class Alarms {
  readonly #byFirst = new Map<string, Alarm[]>();
  readonly #words = new Set<string>();
  readonly #isOrdinary: (word: string) => boolean;
  readonly #read = new Map<string, ReadonlySet<string>>();

  /**
   * @param alarms word sequences of each card, already folded
   * @param isOrdinary whether a word is known from cards without danger, so that it is no slip
   */
  constructor(alarms: readonly (readonly string[])[], isOrdinary: (word: string) => boolean) {
    this.#isOrdinary = isOrdinary;
    alarms.forEach((texts, card) => {
      for (const text of texts) {
        const words = text.split(' ');
        const [first = ''] = words;
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { words, card }]);
        for (const word of words) this.#words.add(word);
      }
    });
  }

  /** Cards whose alarm words stand in the query, side by side and in their order. */
  cards(query: readonly string[]): Set<number> {
    const read = query.map((word) => this.#readAs(word));
    const found = new Set<number>();
    read.forEach((meanings, at) => {
      for (const first of meanings)
        for (const { words, card } of this.#byFirst.get(first) ?? [])
          if (words.every((word, i) => read[at + i]?.has(word))) found.add(card);
    });
    return found;
  }

  /** Alarm words that a word of a query may be. */
  #readAs(word: string): ReadonlySet<string> {
    const known = this.#read.get(word);
    if (known) return known;
    const slips = this.#words.has(word) || this.#isOrdinary(word) ? [] : this.#slipsOf(word);
    const meanings = new Set([...(this.#words.has(word) ? [word] : []), ...slips]);
    this.#read.set(word, meanings);
    return meanings;
  }

  #slipsOf(word: string): string[] {
    return [...this.#words].filter(
      (alarm) => alarm.startsWith(word.slice(0, 1)) && withinEdits(alarm, word, forgiven(alarm)),
    );
  }
}
