import { describe, expect, test } from 'vitest';
import { bold, regular } from '#src/print/face.ts';
import { LIVE } from '#src/print/geometry.ts';
import { EDITIONS } from '#src/print/editions.ts';
import { heightOfSections, sheetFace, type SheetHead } from '#src/print/sheet-face.ts';
import type { SheetSection } from '#src/print/sheet-sections.ts';

const head: SheetHead = { code: 'w99', title: 'A sheet', purpose: 'For a test.', qr: false };

const list = (rows: number, words = 8): SheetSection => ({
  kind: 'rows',
  title: 'A list',
  rows: Array.from({ length: rows }, (_row, i) => ({
    label: [[bold(`Label ${i + 1}`)]],
    cells: [[[regular('words '.repeat(words))]]],
  })),
});

test('a short sheet is set in the largest type, and filled with white up to a limit', () => {
  const { size, sides } = sheetFace(head, [list(3)], 'standard');
  expect(size).toBe(EDITIONS.standard.steps[0]);
  expect(sides).toHaveLength(1);
  expect(sides[0]?.row).toBeLessThan(5);
});

test('a longer sheet is set smaller, a QR code takes room as well', () => {
  const parts = [list(7, 28), list(7, 26)];
  const without = sheetFace(head, parts, 'standard').size;
  expect(without).toBeLessThan(15);
  expect(sheetFace({ ...head, qr: true }, parts, 'standard').size).toBeLessThan(without);
});

test('three parts in a hundred stay free', () => {
  const { sides } = sheetFace(head, [list(7, 30), list(7, 30)], 'standard');
  const sections = sides[0]?.sections ?? [];
  expect(heightOfSections(sections)).toBeLessThan((LIVE.height - EDITIONS.standard.foot) * 0.97);
});

test('large print takes a second side when it needs one', () => {
  expect(sheetFace(head, [list(4)], 'large').sides).toHaveLength(1);
  const { sides, size } = sheetFace(head, [list(7, 20), list(7, 20)], 'large');
  expect(sides.map(({ sections }) => sections.length)).toEqual([1, 1]);
  expect(size).toBeGreaterThanOrEqual(18);
});

test('a grid is left out of large print', () => {
  const grid: SheetSection = {
    kind: 'grid',
    title: 'A grid',
    heads: ['One', 'Other'],
    rows: [{ label: 'Row', marks: [true, false] }],
  };
  const kinds = (edition: 'standard' | 'large') =>
    sheetFace(head, [list(2), grid], edition).sides.flatMap(({ sections }) =>
      sections.map(({ section }) => section.kind),
    );
  expect(kinds('standard')).toEqual(['rows', 'grid']);
  expect(kinds('large')).toEqual(['rows']);
});

describe('what does not fit stops the build', () => {
  test('on one side', () => {
    expect(() => sheetFace(head, [list(7, 200)], 'standard')).toThrow(
      'Sheet w99 does not fit on paper, not even in the smallest type. Shorten its text, or take a part out.',
    );
  });

  test('in large print, on two', () => {
    expect(() => sheetFace(head, [list(7, 60), list(7, 60)], 'large')).toThrow(
      /^Sheet w99, in large print on two sides, does not fit on paper/,
    );
  });

  test('a word that is wider than the side', () => {
    const parts = [{ ...list(1), rows: [{ label: [[bold('m'.repeat(99))]], cells: [] }] }];
    expect(() => sheetFace(head, parts as SheetSection[], 'standard')).toThrow(/^Sheet w99 /);
  });
});
