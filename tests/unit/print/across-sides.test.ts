import { expect, test } from 'vitest';
import { acrossSides } from '#src/print/across-sides.ts';
import type { SetSection } from '#src/print/section-layout.ts';

const ROW = 10;

const section = (title: string, rows: number): SetSection => ({
  section: {
    kind: 'rows',
    title,
    rows: Array.from({ length: rows }, (_row, i) => ({
      label: [[{ text: `${title}${i + 1}`, weight: 'bold' }]],
      cells: [],
    })),
  },
  layout: { figure: 0, label: 30, cells: [157], code: 0 },
  head: 0,
  rows: Array.from({ length: rows }, () => ROW),
});

const height = (sections: readonly SetSection[]) =>
  sections.reduce((sum, { rows }) => sum + rows.length * ROW, 0);

/** Titles with the number of rows on each side. */
const sides = (sections: SetSection[], rooms: number[], turn: 'whole' | 'cut') =>
  acrossSides(sections, rooms, height, turn)?.map((side) =>
    side.map(({ section: { title, rows } }) => `${title}${rows.length}`).join(' '),
  );

test('what fits on one side stays there', () => {
  expect(sides([section('a', 3), section('b', 2)], [50], 'whole')).toEqual(['a3 b2']);
  expect(sides([section('a', 3), section('b', 2)], [50, 50], 'whole')).toEqual(['a3 b2']);
});

test('one side is never made two', () => {
  expect(sides([section('a', 3), section('b', 3)], [50], 'whole')).toBeUndefined();
  expect(sides([section('a', 3), section('b', 3)], [50], 'cut')).toBeUndefined();
});

test('sections stay whole, and the first side is as full as it can be', () => {
  const three = [section('a', 2), section('b', 2), section('c', 3)];
  expect(sides(three, [50, 50], 'whole')).toEqual(['a2 b2', 'c3']);
});

test('a section is cut between two rows, of which none stands alone', () => {
  const two = [section('a', 6), section('b', 3)];
  expect(sides(two, [50, 50], 'whole')).toBeUndefined();
  expect(sides(two, [50, 50], 'cut')).toEqual(['a4', 'a2 b3']);
});

test('a row stands alone when there is no other way', () => {
  expect(sides([section('a', 3)], [10, 20], 'cut')).toEqual(['a1', 'a2']);
});

test('what needs three sides is refused', () => {
  expect(sides([section('a', 11)], [50, 50], 'cut')).toBeUndefined();
});
