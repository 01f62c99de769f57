import { expect, test } from 'vitest';
import {
  chosenOf,
  itemParts,
  moved,
  withCard,
  withoutCard,
  withoutPhrase,
  withPhrase,
} from '#src/pack/choice.ts';

const CARD = { code: 'c02', phrases: ['one', 'two', 'three'] };

test('an item is a card or one of its phrases', () => {
  expect(itemParts('c02')).toEqual({ code: 'c02' });
  expect(itemParts('c02.tell-me')).toEqual({ code: 'c02', phrase: 'tell-me' });
});

test('a card is chosen whole, in part or not', () => {
  expect(chosenOf(['c02'], CARD)).toBe('all');
  expect(chosenOf(['c02.two'], CARD)).toBe('some');
  expect(chosenOf(['c01', 'c03.two'], CARD)).toBe('none');
});

test('a whole card takes the place of its phrases', () => {
  expect(withCard(['c01', 'c02.two', 'c03', 'c02.one'], 'c02')).toEqual(['c01', 'c02', 'c03']);
  expect(withCard(['c01'], 'c02')).toEqual(['c01', 'c02']);
});

test('a card goes with its phrases', () => {
  expect(withoutCard(['c02.two', 'c01', 'c02.one'], 'c02')).toEqual(['c01']);
});

test('a phrase is added once, and not beside its whole card', () => {
  expect(withPhrase(['c01'], 'c02', 'one')).toEqual(['c01', 'c02.one']);
  expect(withPhrase(['c02.one'], 'c02', 'one')).toEqual(['c02.one']);
  expect(withPhrase(['c02'], 'c02', 'one')).toEqual(['c02']);
});

test('without one phrase, the others of a whole card stay in its place', () => {
  expect(withoutPhrase(['c01', 'c02', 'c03'], CARD, 'two')).toEqual([
    'c01',
    'c02.one',
    'c02.three',
    'c03',
  ]);
  expect(withoutPhrase(['c02.one', 'c01'], CARD, 'one')).toEqual(['c01']);
});

test('an item moves up, down and no further than the ends', () => {
  const items = ['a', 'b', 'c'];
  expect(moved(items, 'c', 1)).toEqual(['a', 'c', 'b']);
  expect(moved(items, 'a', 2)).toEqual(['b', 'c', 'a']);
  expect(moved(items, 'a', -1)).toEqual(items);
  expect(moved(items, 'c', 9)).toEqual(items);
  expect(moved(items, 'gone', 0)).toEqual(items);
});
