/** How much of each feature each card has, as it is kept in memory: a line counts less, the longer it is. */
export interface Counts {
  /** Entries of feature i stand from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly cards: Uint16Array;
  readonly counts: Float32Array;
}

export type Posting = readonly (readonly [card: number, amount: number])[];

/** Numbers are written as letters from here on: short, and safe inside JSON. */
const FIRST = 0x100;
/** Above this come code points that cannot stand alone. */
const LAST = 0xd7ff;
const DIGITS = 36;

/*
 * Amounts are kept in steps of a fifth, each one digit: fine enough, because their logarithms are added up.
 */
const STEP = 1.2;
const LEAST = 0.18;
/** The step of one line of about five words, which is by far the commonest; it is left out. */
const USUAL = 5;

/** The step an amount is kept as. */
const stepOf = (amount: number): number =>
  Math.min(DIGITS - 1, Math.max(0, Math.round(Math.log(amount / LEAST) / Math.log(STEP))));

/** The amount behind each step. */
const AMOUNTS = Array.from({ length: DIGITS }, (_, step) => LEAST * STEP ** step);

/** A number as one letter. */
export function letter(value: number): string {
  if (value < 0 || FIRST + value > LAST)
    throw new RangeError(`${value} does not fit into one letter`);
  return String.fromCharCode(FIRST + value);
}

/** The number behind a letter; negative if it is none. */
export const letterValue = (text: string, at: number): number => text.charCodeAt(at) - FIRST;

/** Writes one group for each feature: the letter of a card, then the step of its amount where that is not the usual one. */
export const encodeCounts = (features: readonly Posting[]): string =>
  features
    .map((posting) =>
      posting
        .map(([card, amount]) => {
          const step = stepOf(amount);
          return letter(card) + (step === USUAL ? '' : step.toString(DIGITS));
        })
        .join(''),
    )
    .join(' ');

/**
 * Reads what `encodeCounts` wrote.
 * @throws Error if it does not hold `features` groups of known cards
 */
export function decodeCounts(text: string, features: number, cards: number): Counts {
  const groups = features === 0 && text === '' ? [] : text.split(' ');
  if (groups.length !== features) throw new Error(`${groups.length} groups, ${features} expected`);
  const starts = new Uint32Array(features + 1);
  const foundCards: number[] = [];
  const foundCounts: number[] = [];
  groups.forEach((group, feature) => {
    for (let at = 0; at < group.length; at++) {
      const card = letterValue(group, at);
      if (card < 0 || card >= cards)
        throw new Error(`group ${feature} names a card that does not exist`);
      const step = /[0-9a-z]/.test(group[at + 1] ?? '')
        ? parseInt(group[++at] ?? '', DIGITS)
        : USUAL;
      foundCards.push(card);
      foundCounts.push(AMOUNTS[step] ?? 0);
    }
    starts[feature + 1] = foundCards.length;
  });
  return { starts, cards: Uint16Array.from(foundCards), counts: Float32Array.from(foundCounts) };
}
