import { expect, test } from 'vitest';
import { ownSheet, withoutRepeats } from '#src/pack/own-sheet.ts';
import { bold, regular } from '#src/print/face.ts';
import type { SheetRow } from '#src/print/sheet-sections.ts';

const WORDS = { title: 'My own sheet', purpose: 'My own choice.', rows: 'What to say', qr: true };

const row = (i: number): SheetRow => ({
  label: [[regular(`“They say something, number ${i}.”`)]],
  cells: [[[bold('“Here is what I will do about it, and by when.”')]]],
  code: `c${String(i).padStart(2, '0')}`,
});
const rows = (count: number) => Array.from({ length: count }, (_row, i) => row(i));

test('few rows are set in the largest type, more of them in smaller type', () => {
  const size = (count: number) => {
    const sheet = ownSheet(WORDS, rows(count), 'standard');
    return sheet.kind === 'set' ? sheet.face.size : 0;
  };
  expect(size(5)).toBe(15);
  expect(size(30)).toBeLessThan(15);
  expect(size(30)).toBeGreaterThanOrEqual(10.5);
});

test('large print is at least 18 pt, on up to two sides', () => {
  const sheet = ownSheet(WORDS, rows(20), 'large');
  expect(sheet.kind).toBe('set');
  if (sheet.kind !== 'set') return;
  expect(sheet.face.size).toBeGreaterThanOrEqual(18);
  expect(sheet.face.sides).toHaveLength(2);
});

test('what does not fit says how many rows are too many, neither more nor fewer', () => {
  for (const [count, edition] of [
    [60, 'standard'],
    [200, 'standard'],
    [45, 'large'],
  ] as const) {
    const sheet = ownSheet(WORDS, rows(count), edition);
    expect(sheet.kind).toBe('long');
    if (sheet.kind !== 'long') return;
    expect(ownSheet(WORDS, rows(count - sheet.over), edition).kind).toBe('set');
    expect(ownSheet(WORDS, rows(count - sheet.over + 1), edition).kind).toBe('long');
  }
});

test('a heading with a word wider than the sheet does not fit', () => {
  expect(ownSheet({ ...WORDS, title: 'W'.repeat(60) }, rows(3), 'standard').kind).toBe(
    'wide-title',
  );
});

test('the longest heading of ordinary words fits', () => {
  const title = 'Words I say when somebody is shouting at me on a Monday 9 am';
  expect(title).toHaveLength(60);
  expect(ownSheet({ ...WORDS, title }, rows(10), 'large').kind).toBe('set');
});

test('rows of one card name it once', () => {
  const [first, second, third] = withoutRepeats([row(1), row(1), row(2)]);
  expect([first?.code, second?.code, third?.code]).toEqual(['c01', undefined, 'c02']);
  expect(second?.label).toEqual([[]]);
  expect(second?.cells).toEqual(row(1).cells);
});
