import { expect, test } from 'vitest';
import { impose } from '#src/print/imposition.ts';

test('cards are dealt to sheets in order and numbered through', () => {
  const sheets = impose(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 4);
  expect(sheets).toHaveLength(2);
  expect(sheets.flat().map((place) => `${place?.number}${place?.card}`)).toEqual([
    '1a',
    '2b',
    '3c',
    '4d',
    '5e',
    '6f',
    '7g',
    '8h',
  ]);
});

test('places the deck does not need stay empty on the last sheet', () => {
  const [first, last] = impose(['a', 'b', 'c', 'd', 'e'], 4);
  expect(first).not.toContain(undefined);
  expect(last).toEqual([{ number: 5, card: 'e' }, undefined, undefined, undefined]);
});

test('cards to write on take places of their own', () => {
  const sheets = impose(['a', 'b'], 4, 3);
  expect(sheets).toHaveLength(2);
  expect(sheets.flat().filter((place) => place === undefined)).toHaveLength(6);
});

test('a deck whose cards are all switched off is a sheet to write on', () => {
  expect(impose([], 4)).toEqual([[undefined, undefined, undefined, undefined]]);
});
