import type { Counts } from './counts.ts';

/** Smoothing of "how rare is this elsewhere" and of "how common is it here". */
const ELSEWHERE = 1;
const HERE = 0.1;
/** How much the second counts beside the first. */
const SHARE_OF_HERE = 0.15;

/** One kind of feature: how much of it each card has in all. */
export class Evidence {
  readonly #perCard: Float64Array;
  readonly #all: number;
  readonly #kinds: number;

  /**
   * @param perCard sum of counts for each card
   * @param kinds how many different features there are
   */
  constructor(perCard: Float64Array, kinds: number) {
    this.#perCard = perCard;
    this.#all = perCard.reduce((sum, count) => sum + count, 0);
    this.#kinds = kinds;
  }

  /**
   * What a feature says for or against each card, in nats, zero on average: naive Bayes, mostly in its
   * complement form, which bears cards with few lines better.
   * @param here counts of the feature by card
   */
  of(here: Float64Array): Float64Array {
    const everywhere = here.reduce((sum, count) => sum + count, 0);
    const says = here.map((count, card) => {
      const own = this.#perCard[card] ?? 0;
      const elsewhere =
        (everywhere - count + ELSEWHERE) / (this.#all - own + ELSEWHERE * this.#kinds);
      const inside = (count + HERE) / (own + HERE * this.#kinds);
      return SHARE_OF_HERE * Math.log(inside) - Math.log(elsewhere);
    });
    const mean = says.reduce((sum, value) => sum + value, 0) / says.length;
    return says.map((value) => value - mean);
  }
}

/** Adds the counts of one feature to a row of cards. */
export function addCounts(row: Float64Array, counts: Counts, feature: number, times = 1): void {
  const end = counts.starts[feature + 1] ?? 0;
  for (let i = counts.starts[feature] ?? 0; i < end; i++) {
    const card = counts.cards[i] ?? 0;
    row[card] = (row[card] ?? 0) + times * (counts.counts[i] ?? 0);
  }
}
