import type { Deck } from '#src/domain/decks.ts';
import { perSheet } from './geometry.ts';
import { sheetCount } from './imposition.ts';

/** What a page of paper comes to. */
export interface PaperCount {
  /** Cards with words on them; none on a sheet that is not cut. */
  readonly cards: number;
  /** Cards to write on. */
  readonly own: number;
  /** Printed sides, without the test sheet. */
  readonly pages: number;
  /** Sheets of paper, printed on both sides where there are backs. */
  readonly sheets: number;
}

/** Sides of the sheet that tests settings, flip and alignment. */
export const TEST_PAGES = 2;

/** Cards, sides and sheets of a deck. */
export function deckCount({
  cards,
  own,
  format,
}: Pick<Deck, 'cards' | 'own' | 'format'>): PaperCount {
  const sheets = sheetCount(cards.length, own, perSheet(format));
  return {
    cards: cards.length,
    own: sheets * perSheet(format) - cards.length,
    pages: 2 * sheets,
    sheets,
  };
}

/** A sheet or form of so many sides, each on a sheet of its own. */
export const pageCount = (pages: number): PaperCount => ({
  cards: 0,
  own: 0,
  pages,
  sheets: pages,
});

/** The same with the test sheet before it. */
export const withTestSheet = (count: PaperCount): PaperCount => ({
  ...count,
  pages: count.pages + TEST_PAGES,
  sheets: count.sheets + 1,
});
