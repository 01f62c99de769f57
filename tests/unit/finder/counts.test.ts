import { expect, test } from 'vitest';
import { decodeCounts, encodeCounts, letter, letterValue } from '#src/finder/counts.ts';

const postings = [
  [
    [0, 0.36],
    [83, 11.52],
  ],
  [],
  [[5, 0.72]],
] as const;

test('amounts come back as they were written, in steps that double', () => {
  const { starts, cards, amounts } = decodeCounts(encodeCounts(postings), 3, 84);
  expect([...starts]).toEqual([0, 2, 2, 3]);
  expect([...cards]).toEqual([0, 83, 5]);
  expect([...amounts].map((amount) => Number(amount.toFixed(2)))).toEqual([0.36, 11.52, 0.72]);
});

test('an amount between two steps becomes the nearer one', () => {
  const [amount] = decodeCounts(encodeCounts([[[0, 0.5]]]), 1, 1).amounts;
  expect(amount).toBeCloseTo(0.36);
});

test('no features are no amounts', () => {
  expect([...decodeCounts(encodeCounts([]), 0, 1).starts]).toEqual([0]);
});

test('a card beyond the last is refused', () => {
  expect(() => decodeCounts(encodeCounts(postings), 3, 83)).toThrow(
    'feature 0 names a card that does not exist',
  );
});

test('a wrong number of sizes, cards or amounts is refused', () => {
  const text = encodeCounts(postings);
  expect(() => decodeCounts(text, 4, 84)).toThrow('3 sizes, 4 expected');
  expect(() => decodeCounts({ ...text, amounts: '1' }, 3, 84)).toThrow(
    '3 cards and 1 amounts, 3 expected',
  );
  expect(() => decodeCounts({ ...text, cards: '!' }, 3, 84)).toThrow(
    '1 cards and 3 amounts, 3 expected',
  );
  expect(() => decodeCounts({ ...text, amounts: '1?1' }, 3, 84)).toThrow('"?" is no amount');
});

test('features of any size come back in their order', () => {
  const sizes = [5, 1, 0, 80, 2, 3, 1, 40];
  const features = sizes.map((size) =>
    Array.from({ length: size }, (_, card) => [card, 0.36] as const),
  );
  const { starts } = decodeCounts(encodeCounts(features), sizes.length, 84);
  expect(sizes.map((_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0))).toEqual(sizes);
});

test('numbers become one letter each and come back', () => {
  for (const value of [0, 57, 91, 92, 500, 50_000])
    expect(letterValue(letter(value), 0)).toBe(value);
  expect(() => letter(60_000)).toThrow('60000 does not fit into one letter');
  expect(() => letter(-1)).toThrow('-1 does not fit into one letter');
});

test('no letter has to be escaped inside JSON', () => {
  for (let value = 0; value < 200; value++) expect(JSON.stringify(letter(value))).toHaveLength(3);
});
