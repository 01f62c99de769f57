import { expect, test } from 'vitest';
import type { Run } from '#src/domain/type-measure.ts';
import { lineCount, textWidth } from '#src/print/measure.ts';

const run = (text: string, weight: Run['weight'] = 'regular'): Run => ({ text, weight });

test('width grows with the size and with the weight', () => {
  expect(textWidth(run('Listen'), 20)).toBeCloseTo(2 * textWidth(run('Listen'), 10));
  expect(textWidth(run('Listen', 'bold'), 10)).toBeGreaterThan(textWidth(run('Listen'), 10));
});

test('an em of 72 pt is an inch', () => {
  expect(textWidth(run('m'), 72)).toBeCloseTo(0.845 * 25.4);
});

test('accents count as their letter, unknown characters as a wide one', () => {
  expect(textWidth(run('à'), 10)).toBe(textWidth(run('a'), 10));
  expect(textWidth(run('語'), 10)).toBeGreaterThan(textWidth(run('m'), 10));
});

test('words go to the next line when they no longer fit', () => {
  const word = textWidth(run('word'), 10);
  const space = textWidth(run(' '), 10);
  const text = run('word word word word');
  expect(lineCount([text], 4 * word + 3 * space + 0.01, 10)).toBe(1);
  expect(lineCount([text], 4 * word + 3 * space - 0.01, 10)).toBe(2);
  expect(lineCount([text], word + 0.01, 10)).toBe(4);
});

test('runs of different weight share a line', () => {
  expect(lineCount([run('Danger:', 'bold'), run(' stay.')], 40, 10)).toBe(1);
});

test('words joined by a hard space stay together', () => {
  const width = textWidth(run('one two'), 10) + 0.01;
  expect(lineCount([run('one two three')], width, 10)).toBe(2);
  expect(lineCount([run('one two\u00a0three')], width, 10)).toBe(Infinity);
});

test('a word wider than the line never fits', () => {
  expect(lineCount([run('unbreakable')], 5, 10)).toBe(Infinity);
});
