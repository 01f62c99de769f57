import { expect, test } from 'vitest';
import { filledLines, typeMeasure, wordsOf } from '#src/domain/type-measure.ts';

const ems = typeMeasure({
  characters: 'ab ',
  regular: [500, 600, 250],
  bold: [700, 800, 250],
  other: 900,
});

test('widths are added up in ems, by weight', () => {
  expect(ems({ text: 'ab', weight: 'regular' })).toBeCloseTo(1.1);
  expect(ems({ text: 'ab', weight: 'bold' })).toBeCloseTo(1.5);
});

test('a letter with an accent is as wide as its letter, an unknown character as wide as said', () => {
  expect(ems({ text: 'à', weight: 'regular' })).toBeCloseTo(0.5);
  expect(ems({ text: '語', weight: 'regular' })).toBeCloseTo(0.9);
});

test('words fill lines one by one; one that is wider than the line never fits', () => {
  const word = { width: 4, space: 1 };
  expect(filledLines([word, word], 9)).toBe(1);
  expect(filledLines([word, word], 8.9)).toBe(2);
  expect(filledLines([{ width: 10, space: 1 }], 9)).toBe(Infinity);
});

test('runs are cut at spaces that may break', () => {
  expect(wordsOf([{ text: 'a b\u00a0c ', weight: 'bold' }])).toEqual([
    { text: 'a', weight: 'bold' },
    { text: 'b\u00a0c', weight: 'bold' },
  ]);
});
