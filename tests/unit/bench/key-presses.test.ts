import { expect, test } from 'vitest';
import { percentile } from '#tests/bench/key-presses.ts';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

test.each([
  [hundred, 50, 50],
  [hundred, 95, 95],
  [hundred, 100, 100],
  [[7], 95, 7],
  [[1, 2, 3], 0, 1],
])('of %j, %i in a hundred do not exceed %i', (figures, part, figure) => {
  expect(percentile(figures, part)).toBe(figure);
});

test('no figures have none', () => {
  expect(() => percentile([], 50)).toThrow('There is no percentile of no figures');
});
