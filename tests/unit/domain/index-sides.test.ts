import { describe, expect, test } from 'vitest';
import { indexSides } from '#src/domain/index-sides.ts';

const rows = (family: string, count: number, title = 'Four words in all') =>
  Array.from({ length: count }, () => ({ family, title, danger: false }));
const lengths = (sides: ReturnType<typeof indexSides>) =>
  sides.map((side) => side.map((section) => section.rows.length));

describe('situations on the sides of index cards', () => {
  test('short families share a side', () => {
    expect(lengths(indexSides([...rows('a', 2), ...rows('b', 3)], 45))).toEqual([[2, 3]]);
  });

  test('a family that does not fit beside another begins a side', () => {
    expect(lengths(indexSides([...rows('a', 5), ...rows('b', 5)], 45))).toEqual([[5], [5]]);
  });

  test('a long family is cut into equal parts', () => {
    expect(lengths(indexSides(rows('a', 21), 45))).toEqual([[7], [7], [7]]);
  });

  test('every row stands once, in its order', () => {
    const all = rows('a', 23).map((row, i) => ({ ...row, title: `Row ${i}` }));
    expect(indexSides(all, 12).flatMap((side) => side.flatMap((part) => part.rows))).toEqual(all);
  });

  test('a danger mark counts as a word', () => {
    const danger = rows('a', 10).map((row) => ({ ...row, danger: true }));
    expect(indexSides(rows('a', 10), 45)).toHaveLength(1);
    expect(indexSides(danger, 45)).toHaveLength(2);
  });

  test('a row that is too long for a side stands alone', () => {
    expect(lengths(indexSides(rows('a', 3, 'word '.repeat(50)), 45))).toEqual([[1], [1], [1]]);
  });
});
