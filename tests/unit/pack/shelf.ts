import type { Shelf, ShelfCard } from '#src/pack/shelf.ts';

const card = (code: string, more: Partial<ShelfCard> = {}): ShelfCard => ({
  code,
  title: `Card ${code}`,
  ordered: false,
  phrases: ['one', 'two', 'three'],
  poker: ['one', 'two'],
  a6: true,
  row: true,
  ...more,
});

/** A shelf with every kind of card, and six hundred cards more. */
export const SHELF: Shelf = {
  cards: new Map(
    [
      card('c01'),
      card('c02'),
      card('c03'),
      card('t01', { ordered: true, phrases: [], poker: [] }),
      card('b01', { a6: false }),
      card('b02', { a6: false, phrases: [], poker: [] }),
      ...Array.from({ length: 600 }, (_card, i) => card(`x${i}`)),
    ].map((each) => [each.code, each]),
  ),
  retired: new Set(['c98']),
  off: new Set(['c97']),
};
