/** How much of each feature each card has, as it is kept in memory: a line counts less, the longer it is. */
export interface Counts {
  /** Entries of feature i stand from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly cards: Uint16Array;
  readonly amounts: Float32Array;
}

export type Posting = readonly (readonly [card: number, amount: number])[];

/**
 * The same as text, made to be sent: sizes, cards and amounts apart, because each compresses better alone, and
 * features with as many cards beside each other, because their cards lie as far apart.
 */
export interface CountsText {
  /** How many cards each feature has, one letter each. */
  readonly sizes: string;
  /** For each card of each feature, how many cards are passed over before it, one letter each. */
  readonly cards: string;
  /** One digit for each of these. */
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

/** Features in the order they are written in: by how many binary digits their sizes have. */
const writtenOrder = (sizes: readonly number[]): number[] =>
  [...sizes.keys()].sort((a, b) => Math.clz32(sizes[b] ?? 0) - Math.clz32(sizes[a] ?? 0) || a - b);

/** Writes what each feature has; entries of a feature must stand in the order of their cards. */
export function encodeCounts(features: readonly Posting[]): CountsText {
  const sizes = features.map((posting) => posting.length);
  const order = writtenOrder(sizes);
  const textOf = (posting: Posting | undefined = []) =>
    posting.map(([card], i) => letter(card - (posting[i - 1]?.[0] ?? -1) - 1)).join('');
  return {
    sizes: sizes.map(letter).join(''),
    cards: order.map((feature) => textOf(features[feature])).join(''),
    amounts: order
      .flatMap((feature) => features[feature] ?? [])
      .map(([, amount]) => stepOf(amount).toString(DIGITS))
      .join(''),
  };
}

/**
 * Reads what `encodeCounts` wrote.
 * @throws Error if it does not hold known cards with an amount each for `features` features
 */
export function decodeCounts(text: CountsText, features: number, cards: number): Counts {
  if (text.sizes.length !== features)
    throw new Error(`${text.sizes.length} sizes, ${features} expected`);
  const sizes = Array.from({ length: features }, (_, feature) => letterValue(text.sizes, feature));
  const starts = new Uint32Array(features + 1);
  sizes.forEach((size, feature) => (starts[feature + 1] = (starts[feature] ?? 0) + size));
  const entries = starts[features] ?? 0;
  if (text.cards.length !== entries || text.amounts.length !== entries)
    throw new Error(
      `${text.cards.length} cards and ${text.amounts.length} amounts, ${entries} expected`,
    );
  const counts = {
    starts,
    cards: new Uint16Array(entries),
    amounts: new Float32Array(entries),
  };
  let at = 0;
  for (const feature of writtenOrder(sizes)) {
    let card = -1;
    for (let i = starts[feature] ?? 0; i < (starts[feature + 1] ?? 0); i++, at++) {
      const passed = letterValue(text.cards, at);
      card += passed + 1;
      if (passed < 0 || card >= cards)
        throw new Error(`feature ${feature} names a card that does not exist`);
      counts.cards[i] = card;
      counts.amounts[i] = amountAt(text.amounts, at);
    }
  }
  return counts;
}

function amountAt(text: string, at: number): number {
  const digit = text.charAt(at);
  const amount = AMOUNTS[parseInt(digit, DIGITS)];
  if (amount === undefined) throw new Error(`"${digit}" is no amount`);
  return amount;
}
