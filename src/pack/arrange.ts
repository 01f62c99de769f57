import { perSheet } from '#src/print/geometry.ts';
import { impose, type Place } from '#src/print/imposition.ts';
import { itemParts, type PackCards, type PackChoice } from './choice.ts';
import type { Shelf } from './shelf.ts';

/** Cards that are drawn in one go; a pack of more is a print run of its own. */
export const MOST_CARDS = 180;

/** Cards of a pack dealt to sheets. */
export interface CardArrangement {
  /** Keys such as `c02` on A6 or `c02.tell-me` on poker cards. */
  readonly sheets: readonly (readonly Place<string>[])[];
  readonly cards: number;
  /** Sides to print. */
  readonly pages: number;
  /** Sheets of paper. */
  readonly papers: number;
  /** Codes of cards whose steps keep their order, which are never printed on poker cards. */
  readonly ordered: readonly string[];
  /** Items that have no card of this size. */
  readonly without: readonly string[];
  /** Keys that are too many for one pack. */
  readonly over: readonly string[];
}

/** The cards of a choice in print order, each once, on as few sheets as they need. */
export function arrangeCards(
  format: PackCards,
  items: PackChoice['items'],
  { cards }: Shelf,
): CardArrangement {
  const ordered: string[] = [];
  const without: string[] = [];
  const keys = items.flatMap((item) => {
    const { code, phrase } = itemParts(item);
    const card = cards.get(code);
    if (!card) return [];
    if (format === 'poker' && card.ordered) ordered.push(code);
    const all = format === 'a6' ? (card.a6 ? [code] : []) : pokerKeys(code, card.poker, phrase);
    if (all.length === 0 && !(format === 'poker' && card.ordered)) without.push(item);
    return all;
  });
  const once = [...new Set(keys)];
  const drawn = once.slice(0, MOST_CARDS);
  const sheets = drawn.length === 0 ? [] : impose(drawn, perSheet(format));
  return {
    sheets,
    cards: drawn.length,
    pages: 2 * sheets.length,
    papers: sheets.length,
    ordered,
    without,
    over: once.slice(MOST_CARDS),
  };
}

const pokerKeys = (code: string, names: readonly string[], phrase: string | undefined): string[] =>
  names.filter((name) => phrase === undefined || name === phrase).map((name) => `${code}.${name}`);
