import type { Counts } from './counts.ts';

/** How much of every feature each card is taken to have before anything is counted. */
const BEFORE = 0.05;

/** One kind of feature: how much of it each card has in all. */
export class Evidence {
  readonly #perCard: Float64Array;
  readonly #all: number;
  readonly #kinds: number;

  /**
   * @param perCard sum of amounts for each card
   * @param kinds how many different features there are
   */
  constructor(perCard: Float64Array, kinds: number) {
    this.#perCard = perCard;
    this.#all = perCard.reduce((sum, amount) => sum + amount, 0);
    this.#kinds = kinds;
  }

  /**
   * What a feature says for or against each card, zero on average: multinomial naive Bayes, weighed by how rare
   * the feature is.
   * @param here amounts of the feature by card
   */
  of(here: Float64Array): Float64Array {
    const everywhere = here.reduce((sum, amount) => sum + amount, 0);
    const rarity = Math.log(this.#all / (everywhere + 1));
    const says = here.map((amount, card) =>
      Math.log((amount + BEFORE) / ((this.#perCard[card] ?? 0) + BEFORE * this.#kinds)),
    );
    const mean = says.reduce((sum, value) => sum + value, 0) / says.length;
    return says.map((value) => rarity * (value - mean));
  }
}

/** Adds the amounts of one feature to a row of cards. */
export function addCounts(row: Float64Array, counts: Counts, feature: number, times = 1): void {
  const end = counts.starts[feature + 1] ?? 0;
  for (let i = counts.starts[feature] ?? 0; i < end; i++) {
    const card = counts.cards[i] ?? 0;
    row[card] = (row[card] ?? 0) + times * (counts.amounts[i] ?? 0);
  }
}
