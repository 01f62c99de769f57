import { describe, expect, test } from 'vitest';
import { bold } from '#src/print/face.ts';
import type { CellGroup, FormCell } from '#src/print/form-cells.ts';
import { FORM_EDITIONS, formFace } from '#src/print/form-face.ts';
import { setCells } from '#src/print/form-layout.ts';

const write = (text: string, over: object = {}): FormCell => ({
  kind: 'write',
  share: 'whole',
  label: [bold(text)],
  lines: 1,
  parts: [],
  ...over,
});
const group = (title: string, cells: readonly FormCell[]): CellGroup => ({ title, cells });
const many = (count: number) => Array.from({ length: count }, (_cell, i) => write(`Line ${i}`));
const face = (
  groups: readonly CellGroup[],
  sides = 1,
  edition: 'standard' | 'large' = 'standard',
) => formFace({ code: 'w99', sides }, groups, () => 200, edition);

const { hand } = FORM_EDITIONS.standard;

test('lines and boxes are large enough for a hand', () => {
  for (const edition of Object.values(FORM_EDITIONS)) {
    expect(edition.hand.pitch).toBeGreaterThanOrEqual(8);
    expect(edition.hand.mark).toBeGreaterThanOrEqual(4);
  }
});

test('what is left of a side goes to the lines, up to a limit', () => {
  const [few] = face([group('Few', many(3))]).sides;
  const [more] = face([group('More', many(18))]).sides;
  expect(few?.pitch).toBe(hand.pitch + 3);
  expect(more?.pitch).toBeGreaterThan(hand.pitch);
  expect(more?.pitch).toBeLessThan(hand.pitch + 3);
});

test('a heading of two lines takes the room of both', () => {
  const [one] = face([group('Short', many(18))]).sides;
  const [two] = face([group('Words of a heading '.repeat(7), many(18))]).sides;
  expect(two?.pitch).toBeLessThan(one?.pitch ?? 0);
});

describe('a form that is too long', () => {
  test('is refused, with its code, the sides it may take and what to do', () => {
    expect(() => face([group('Long', many(40))])).toThrow(
      'Form w99 does not fit on paper, not even in the smallest type. Take out a field or lines, or make two forms of it; it may take 1 side.',
    );
    expect(() => face([group('Long', many(80))], 1, 'large')).toThrow(
      /^Form w99, in large print, does not fit .* it may take 2 sides\.$/,
    );
  });

  test('is cut between groups on the sides it may take', () => {
    const { sides } = face([group('One', many(12)), group('Two', many(12))], 2);
    expect(sides.map(({ groups }) => groups.map(({ title }) => title))).toEqual([['One'], ['Two']]);
  });

  test('is cut inside a group where nothing else helps, and says so', () => {
    const { sides } = face([group('One', many(30))], 2);
    expect(sides.map(({ groups }) => groups.map(({ title }) => title))).toEqual([
      ['One'],
      ['One (continued)'],
    ]);
    expect(sides.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))).toHaveLength(30);
  });
});

describe('cells', () => {
  test('stand side by side as their shares allow', () => {
    const third = (text: string) => write(text, { share: 'third' });
    const rows = setCells([third('a'), third('b'), third('c'), third('d'), write('e')], 11, hand);
    expect(rows.map((row) => row.length)).toEqual([3, 1, 1]);
  });

  test('have their labels in one column beside the lines', () => {
    const rows = setCells([write('Short'), write('A longer label')], 11, hand);
    const widths = rows.flat().map(({ beside }) => beside);
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeGreaterThan(20);
  });

  test('have a long label above them, and then every label that is an explanation', () => {
    const long = 'What they want, in their words, and nothing of what you think they meant by it';
    const rows = setCells(
      [write('Short', { hinted: true }), write(long, { hinted: true }), write('Plain')],
      11,
      hand,
    );
    expect(rows.flat().map(({ beside }) => beside > 0)).toEqual([false, false, true]);
  });

  test('take more of the line where their boxes do not fit', () => {
    const mark: FormCell = {
      kind: 'mark',
      share: 'third',
      label: [bold('Danger')],
      options: ['yes', 'no sign of it that anybody could have noticed'],
    };
    expect(setCells([mark], 11, hand)[0]?.[0]?.cell.share).toBe('whole');
  });
});
