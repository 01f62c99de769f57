import { expect, test } from 'vitest';
import { raggedLine } from '#src/figures/ragged-line.ts';

const heights = (path: string) =>
  [...path.matchAll(/L[\d.]+ ([\d.-]+)/g)].map(([, y]) => Number(y));
const swing = (path: string) => Math.max(...heights(path)) - Math.min(...heights(path));
const line = (part: number, peaks = 6) =>
  raggedLine({ width: 120, height: 36, swing: part, peaks });

test('a level line is one stroke at half height', () => {
  expect(line(0)).toBe('M0 18H120');
  expect(line(0.5, 0)).toBe('M0 18H120');
});

test('it enters and leaves at half height, so that pieces join', () => {
  expect(line(1)).toMatch(/^M0 18L/);
  expect(line(1)).toMatch(/L120 18$/);
});

test('more heat, more swing, never beyond the drawing', () => {
  const swings = [0.2, 0.4, 0.6, 0.8, 1].map((part) => swing(line(part)));
  expect(swings).toEqual(swings.toSorted((a, b) => a - b));
  expect(new Set(swings).size).toBe(5);
  for (const y of heights(line(1, 12))) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(36);
  }
});

test('a swing outside 0 to 1 is refused', () => {
  expect(() => line(1.2)).toThrow('A swing is between 0 and 1, not 1.2');
});
