/** How often each feature occurs with each card, as it is kept in memory. */
export interface Counts {
  /** Entries of feature i stand from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly cards: Uint16Array;
  readonly counts: Uint8Array;
}

export type Posting = readonly (readonly [card: number, count: number])[];

/** Numbers are written as letters from here on: short, and safe inside JSON. */
const FIRST = 0x100;
/** Above this come code points that cannot stand alone. */
const LAST = 0xd7ff;
const MOST = 35;

/** A number as one letter. */
export function letter(value: number): string {
  if (value < 0 || FIRST + value > LAST)
    throw new RangeError(`${value} does not fit into one letter`);
  return String.fromCharCode(FIRST + value);
}

/** The number behind a letter; negative if it is none. */
export const letterValue = (text: string, at: number): number => text.charCodeAt(at) - FIRST;

/** Writes one group for each feature: the letter of a card, then its count where that is not 1. */
export const encodeCounts = (features: readonly Posting[]): string =>
  features
    .map((posting) =>
      posting
        .map(
          ([card, count]) =>
            letter(card) + (count > 1 ? Math.min(count, MOST).toString(MOST + 1) : ''),
        )
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
      const count = /[0-9a-z]/.test(group[at + 1] ?? '')
        ? parseInt(group[++at] ?? '', MOST + 1)
        : 1;
      foundCards.push(card);
      foundCounts.push(count);
    }
    starts[feature + 1] = foundCards.length;
  });
  return { starts, cards: Uint16Array.from(foundCards), counts: Uint8Array.from(foundCounts) };
}
