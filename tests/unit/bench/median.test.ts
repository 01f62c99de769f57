import { expect, test } from 'vitest';
import { median } from '#tests/bench/median.ts';

test.each([
  [[3], 3],
  [[100, 87, 99], 99],
  [[4, 1, 3, 2], 2],
])('of %j it is %i', (figures, middle) => {
  expect(median(figures)).toBe(middle);
});

test('no figures have none', () => {
  expect(() => median([])).toThrow('There is no median of no figures');
});
