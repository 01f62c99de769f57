/** How much of each feature each card has, as it is kept in memory: a line counts less, the longer it is. */
export interface Counts {
  /** Entries of feature i stand from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly cards: Uint16Array;
  readonly amounts: Float32Array;
}

export type Posting = readonly (readonly [card: number, amount: number])[];

/** The same as text, made to be sent: cards and amounts apart, because each compresses better alone. */
export interface CountsText {
  /** For each feature, how many cards are passed over before each of its cards, one letter each; spaces between. */
  readonly cards: string;
  /** One digit for each entry. */
  readonly amounts: string;
}

/** Letters for small numbers: printable, one byte each, and safe inside JSON. */
const SMALL = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');
/** Larger numbers are letters from here on. */
const FIRST = 0x100;
/** Above this come code points that cannot stand alone. */
const LAST = 0xd7ff;

/** A number as one letter. */
export function letter(value: number): string {
  const small = SMALL[value];
  if (small !== undefined) return small;
  const code = FIRST + value - SMALL.length;
  if (value < 0 || code > LAST) throw new RangeError(`${value} does not fit into one letter`);
  return String.fromCharCode(code);
}

/** The number behind a letter; negative if it is none. */
export function letterValue(text: string, at: number): number {
  const small = SMALL.indexOf(text.charAt(at));
  return small >= 0 && text.charAt(at) !== '' ? small : text.charCodeAt(at) - FIRST + SMALL.length;
}

const DIGITS = 36;
/** Amounts are kept in steps that double: enough, because it is their logarithms that are added up. */
const LEAST = 0.18;
const AMOUNTS = Array.from({ length: DIGITS }, (_, step) => LEAST * 2 ** step);
const stepOf = (amount: number): number =>
  Math.min(DIGITS - 1, Math.max(0, Math.round(Math.log2(amount / LEAST))));

/** Writes what each feature has; entries of a feature must stand in the order of their cards. */
export function encodeCounts(features: readonly Posting[]): CountsText {
  const amounts = features.flatMap((posting) =>
    posting.map(([, amount]) => stepOf(amount).toString(DIGITS)),
  );
  const cards = features.map((posting) =>
    posting.map(([card], i) => letter(card - (posting[i - 1]?.[0] ?? -1) - 1)).join(''),
  );
  return { cards: cards.join(' '), amounts: amounts.join('') };
}

/**
 * Reads what `encodeCounts` wrote.
 * @throws Error if it does not hold `features` groups of known cards with an amount each
 */
export function decodeCounts(text: CountsText, features: number, cards: number): Counts {
  const groups = features === 0 && text.cards === '' ? [] : text.cards.split(' ');
  if (groups.length !== features) throw new Error(`${groups.length} groups, ${features} expected`);
  const starts = new Uint32Array(features + 1);
  const foundCards: number[] = [];
  groups.forEach((group, feature) => {
    let card = -1;
    for (let at = 0; at < group.length; at++) {
      const passed = letterValue(group, at);
      card += passed + 1;
      if (passed < 0 || card >= cards)
        throw new Error(`group ${feature} names a card that does not exist`);
      foundCards.push(card);
    }
    starts[feature + 1] = foundCards.length;
  });
  return {
    starts,
    cards: Uint16Array.from(foundCards),
    amounts: amountsIn(text.amounts, foundCards.length),
  };
}

function amountsIn(text: string, entries: number): Float32Array {
  if (text.length !== entries) throw new Error(`${text.length} amounts, ${entries} expected`);
  return Float32Array.from(text, (digit) => {
    const amount = AMOUNTS[parseInt(digit, DIGITS)];
    if (amount === undefined) throw new Error(`"${digit}" is no amount`);
    return amount;
  });
}
