import type { Flip } from '#src/print/duplex.ts';
import type { Paper } from '#src/print/geometry.ts';
import type { ShelfCard } from './shelf.ts';

/** Sizes of cards a pack is printed on. */
export const PACK_CARDS = ['poker', 'a6'] as const;

/** What a pack is printed as: cards, or one page of lines. */
export const PACK_FORMATS = [...PACK_CARDS, 'sheet'] as const;

export type PackCards = (typeof PACK_CARDS)[number];
export type PackFormat = (typeof PACK_FORMATS)[number];

/** A whole card by its code, such as `c02`, or one of its phrases, such as `c02.tell-me`. */
export type PackItem = string;

/** Everything a person chooses for a pack. */
export interface PackChoice {
  readonly format: PackFormat;
  readonly paper: Paper;
  readonly flip: Flip;
  /** Large print, which the one page has. */
  readonly large: boolean;
  /** Heading of the one page; empty for the usual one. */
  readonly heading: string;
  /** In print order, each once. */
  readonly items: readonly PackItem[];
}

/** Letters of a heading. */
export const MOST_HEADING = 60;

/** Items of one pack. */
export const MOST_ITEMS = 200;

export const EMPTY_CHOICE: PackChoice = {
  format: 'poker',
  paper: 'a4',
  flip: 'long',
  large: false,
  heading: '',
  items: [],
};

/** The code of an item, and the name of its phrase if it is one. */
export function itemParts(item: PackItem): { readonly code: string; readonly phrase?: string } {
  const dot = item.indexOf('.');
  return dot === -1 ? { code: item } : { code: item.slice(0, dot), phrase: item.slice(dot + 1) };
}

/** How much of a card is chosen. */
export function chosenOf(
  items: readonly PackItem[],
  { code, phrases }: Pick<ShelfCard, 'code' | 'phrases'>,
): 'all' | 'some' | 'none' {
  if (items.includes(code)) return 'all';
  return phrases.some((phrase) => items.includes(`${code}.${phrase}`)) ? 'some' : 'none';
}

/** The items with a whole card in place of its phrases, at the end if none of it was there. */
export function withCard(items: readonly PackItem[], code: string): readonly PackItem[] {
  const first = items.findIndex((item) => itemParts(item).code === code);
  if (first === -1) return [...items, code];
  return items.flatMap((item, i) => {
    if (i === first) return [code];
    return itemParts(item).code === code ? [] : [item];
  });
}

/** The items without a card and its phrases. */
export const withoutCard = (items: readonly PackItem[], code: string): readonly PackItem[] =>
  items.filter((item) => itemParts(item).code !== code);

/** The items with one phrase of a card; nothing changes while the whole card is among them. */
export const withPhrase = (
  items: readonly PackItem[],
  code: string,
  phrase: string,
): readonly PackItem[] =>
  items.includes(code) || items.includes(`${code}.${phrase}`)
    ? items
    : [...items, `${code}.${phrase}`];

/** The items without one phrase; of a whole card, its other phrases stay in its place. */
export const withoutPhrase = (
  items: readonly PackItem[],
  { code, phrases }: Pick<ShelfCard, 'code' | 'phrases'>,
  phrase: string,
): readonly PackItem[] =>
  items.flatMap((item) => {
    if (item === code)
      return phrases.filter((each) => each !== phrase).map((each) => `${code}.${each}`);
    return item === `${code}.${phrase}` ? [] : [item];
  });

/**
 * The items with one of them at another place.
 * @param to place it has afterwards, counted from 0; places beyond the ends are the ends
 */
export function moved(items: readonly PackItem[], item: PackItem, to: number): readonly PackItem[] {
  if (!items.includes(item)) return items;
  const others = items.filter((each) => each !== item);
  const place = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, place), item, ...others.slice(place)];
}
