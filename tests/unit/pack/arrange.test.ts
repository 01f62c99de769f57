import { expect, test } from 'vitest';
import { arrangeCards, MOST_CARDS } from '#src/pack/arrange.ts';
import { SHELF } from './shelf.ts';

const arrange = (format: 'poker' | 'a6', ...items: string[]) => arrangeCards(format, items, SHELF);
const keys = (format: 'poker' | 'a6', ...items: string[]) =>
  arrange(format, ...items)
    .sheets.flat()
    .flatMap((place) => place?.card ?? []);

test('nothing chosen is nothing to print', () => {
  expect(arrange('poker')).toMatchObject({ sheets: [], cards: 0, pages: 0, papers: 0 });
});

test('on poker cards a card is its phrases that fit, and a phrase is one card', () => {
  expect(keys('poker', 'c02', 'c01.two')).toEqual(['c02.one', 'c02.two', 'c01.two']);
});

test('on A6 a phrase stands for its card, which is printed once', () => {
  expect(keys('a6', 'c02.one', 'c01', 'c02.two')).toEqual(['c02', 'c01']);
});

test('cards in order are never on poker cards, and are told apart from what has no card', () => {
  const found = arrange('poker', 't01', 'c01', 'c02.three', 'b02');
  expect(found.ordered).toEqual(['t01']);
  expect(found.without).toEqual(['c02.three', 'b02']);
  expect(found.cards).toBe(2);
  expect(arrange('a6', 't01', 'b01').without).toEqual(['b01']);
  expect(keys('a6', 't01')).toEqual(['t01']);
});

test('pages and sheets of paper follow from the cards', () => {
  expect(arrange('a6', 'c01', 'c02', 'c03', 't01', 'x1')).toMatchObject({
    cards: 5,
    pages: 4,
    papers: 2,
  });
  const last = arrange('poker', 'c01', 'c02', 'c03', 'x1', 'x2').sheets.at(-1);
  expect(last?.map((place) => place?.number)).toEqual([10, ...Array<undefined>(8)]);
});

test('more cards than a pack takes are named', () => {
  const all = Array.from({ length: 200 }, (_item, i) => `x${i}`);
  const found = arrange('poker', ...all);
  expect(found.cards).toBe(MOST_CARDS);
  expect(found.over).toHaveLength(400 - MOST_CARDS);
  expect(found.over[0]).toBe('x90.one');
});
