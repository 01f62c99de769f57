import { expect, test } from 'vitest';
import { deckCount, pageCount, withTestSheet } from '#src/print/paper-count.ts';
import { strings } from '#src/site/strings.ts';

const card = { kind: 'beats' } as const;
const deck = (cards: number, own = 0) => ({
  format: 'a6' as const,
  cards: Array.from({ length: cards }, () => card),
  own,
});

test.each([
  [4, 0, { cards: 4, own: 0, pages: 2, sheets: 1 }],
  [5, 0, { cards: 5, own: 3, pages: 4, sheets: 2 }],
  [3, 2, { cards: 3, own: 5, pages: 4, sheets: 2 }],
  [0, 4, { cards: 0, own: 4, pages: 2, sheets: 1 }],
])('%i cards and %i to write on', (cards, own, count) => {
  expect(deckCount(deck(cards, own))).toEqual(count);
});

test('the test sheet is one more sheet of two pages', () => {
  expect(withTestSheet(deckCount(deck(5)))).toEqual({ cards: 5, own: 3, pages: 6, sheets: 3 });
});

test('a count is said in words that fit its numbers', () => {
  const words = ({ cards, own, pages, sheets }: ReturnType<typeof deckCount>) =>
    strings.paper.count(cards, own, pages, sheets);
  expect(words(deckCount(deck(1, 3)))).toBe(
    '1 card · 3 cards to write on · 2 pages · 1 sheet of paper, two-sided (one-sided: 2)',
  );
  expect(words(pageCount(1))).toBe('1 page · 1 sheet of paper');
});
