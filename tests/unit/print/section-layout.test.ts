import { expect, test } from 'vitest';
import { bold, regular } from '#src/print/face.ts';
import { LIVE } from '#src/print/geometry.ts';
import { setSection, SHEET_STYLE, stackedRow } from '#src/print/section-layout.ts';
import type { SheetRow, SheetSection } from '#src/print/sheet-sections.ts';

const row = (label: string, ...cells: string[]): SheetRow => ({
  label: [[bold(label)]],
  cells: cells.map((cell) => [[regular(cell)]]),
});

const list = (...rows: SheetRow[]): SheetSection => ({ kind: 'rows', title: 'A list', rows });

const words = 'some words to read '.repeat(8);

test('the columns of a section fill the width of the side', () => {
  const table: SheetSection = {
    kind: 'rows',
    title: 'A table',
    heads: ['One', 'Other'],
    rows: [{ ...row('Label', words, 'short'), code: 'a01' }],
  };
  const { figure, label, cells, code } = setSection(table, 12, false).layout;
  const widths = [figure, label, ...cells, code].filter((width) => width > 0);
  const gaps = (widths.length - 1) * SHEET_STYLE.gap;
  expect(widths.reduce((sum, width) => sum + width, gaps)).toBeCloseTo(LIVE.width);
});

test('the column with more words is the wider one', () => {
  const cells = (first: string, second: string) =>
    setSection(
      { kind: 'rows', title: 'T', heads: ['One', 'Other'], rows: [row('Label', first, second)] },
      12,
      false,
    ).layout.cells;
  const [left = 0, right = 0] = cells(words, 'short');
  expect(left).toBeGreaterThan(right);
  const [first = 0, second = 0] = cells('short', words);
  expect(second).toBeGreaterThan(first);
});

test('a row is as high as its drawing, where that is higher than its words', () => {
  const drawn = { ...row('Stay', 'Help first.'), figure: { kind: 'door', place: 0 } as const };
  expect(setSection(list(drawn), 12, false).rows).toEqual([SHEET_STYLE.door.height]);
});

test('labels stand above their texts only in large print, and only where that is shorter', () => {
  const table: SheetSection = {
    kind: 'rows',
    title: 'T',
    heads: ['One', 'Other'],
    rows: [row(words, 'a few', 'words')],
  };
  expect(setSection(table, 22, false).layout.label).toBeGreaterThan(0);
  expect(setSection(table, 22, true).layout.label).toBe(0);
});

test('a row in one column says what stood at the head of its columns', () => {
  const texts = stackedRow(row('Label', 'first', 'second'), ['One', 'Other']).map((runs) =>
    runs.map(({ text }) => text).join(''),
  );
  expect(texts).toEqual(['Label', 'One: first', 'Other: second']);
});

test('lines to write on have their room', () => {
  const { rows } = setSection(
    { kind: 'write', title: 'Mine', rows: [{ label: 'My line', lines: 3 }] },
    12,
    false,
  );
  expect(rows[0]).toBeGreaterThan(3 * SHEET_STYLE.write);
});

test('a word wider than any column makes a section endless', () => {
  const endless = setSection(list(row('Label', 'm'.repeat(80))), 15, false);
  expect(endless.rows).toEqual([Infinity]);
});
