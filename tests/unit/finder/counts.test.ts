import { expect, test } from 'vitest';
import { decodeCounts, encodeCounts, letter, letterValue } from '#src/finder/counts.ts';

const postings = [
  [
    [0, 1],
    [83, 12],
  ],
  [],
  [[5, 2]],
] as const;

test('counts come back as they were written', () => {
  const { starts, cards, counts } = decodeCounts(encodeCounts(postings), 3, 84);
  expect([...starts]).toEqual([0, 2, 2, 3]);
  expect([...cards]).toEqual([0, 83, 5]);
  expect([...counts]).toEqual([1, 12, 2]);
});

test('no features are no counts', () => {
  expect([...decodeCounts(encodeCounts([]), 0, 1).starts]).toEqual([0]);
});

test('very large counts are cut', () => {
  expect([...decodeCounts(encodeCounts([[[0, 900]]]), 1, 1).counts]).toEqual([35]);
});

test('a card beyond the last is refused', () => {
  expect(() => decodeCounts(encodeCounts(postings), 3, 83)).toThrow(
    'group 0 names a card that does not exist',
  );
});

test('a wrong number of groups is refused', () => {
  expect(() => decodeCounts(encodeCounts(postings), 4, 84)).toThrow('3 groups, 4 expected');
});

test('numbers that fit into no letter are refused', () => {
  expect(letterValue(letter(50_000), 0)).toBe(50_000);
  expect(() => letter(60_000)).toThrow('60000 does not fit into one letter');
});
