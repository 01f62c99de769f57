import { describe, expect, test } from 'vitest';
import { EDGE, PAPERS, POSTER_PAPERS, QR_SIDE } from '#src/print/geometry.ts';
import {
  legibleFrom,
  POSTER,
  posterLength,
  posterLive,
  posterUnit,
  qrReach,
  READ_FROM,
} from '#src/print/poster-geometry.ts';
import { posterSides } from '#src/print/poster-sides.ts';
import { FIXED_TYPE } from '#src/print/type.ts';

test('type is legible from a distance when its x-height is a 330th of it', () => {
  expect(legibleFrom(2)).toBeCloseTo(34.4, 1);
  expect(legibleFrom(3)).toBeCloseTo(51.5, 1);
});

describe.each(POSTER_PAPERS)('on %s', (paper) => {
  test('the least type can be read from where it hangs', () => {
    expect(posterUnit(paper)).toBeGreaterThan(legibleFrom(READ_FROM[paper]));
    expect(posterUnit(paper)).toBe(READ_FROM[paper] === 3 ? 60 : 40);
    expect(POSTER.title * posterUnit(paper)).toBeGreaterThanOrEqual(
      READ_FROM[paper] === 3 ? 110 : 73,
    );
  });

  test('the small print can be read in the hand', () => {
    expect(POSTER.foot * posterUnit(paper)).toBeGreaterThanOrEqual(FIXED_TYPE.slug);
  });

  test('everything keeps clear of the edge', () => {
    const { width, height } = posterLive(paper);
    expect((PAPERS[paper].width - width) / 2).toBeGreaterThanOrEqual(EDGE.content);
    expect((PAPERS[paper].height - height) / 2).toBeGreaterThanOrEqual(EDGE.content);
  });

  test('the QR code is as large as on other paper, and says from how far it is read', () => {
    const side = posterLength(paper, POSTER.qr);
    expect(side).toBeGreaterThanOrEqual(QR_SIDE);
    expect(qrReach(paper) * 10).toBeLessThanOrEqual(side * 10);
    expect(qrReach(paper)).toBe(READ_FROM[paper] === 3 ? 39 : 26);
  });
});

test('two sheets share the lines, and none runs over the joint', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((label) => ({
    record: 'beats/x',
    label,
    wall: undefined,
  }));
  const [upper, lower] = posterSides({ rows, marks: 'numbers', strap: undefined }, 2);
  expect(upper?.rows.map(({ label }) => label)).toEqual(['a', 'b', 'c']);
  expect(lower?.rows.map(({ place }) => place)).toEqual([3, 4, 5, 6]);
  expect(posterSides({ rows, marks: 'doors', strap: undefined }, 1)[0]?.rows[1]?.label).toBe(
    '2. b',
  );
});

test('ragged lines give way to a strap on two sheets, and doors have none', () => {
  const waves = (marks: 'numbers' | 'doors', strap: string | undefined, sheets: 1 | 2) =>
    posterSides({ rows: [], marks, strap }, sheets).map((side) => side.waves);
  expect(waves('numbers', 'Look here', 1)).toEqual([true]);
  expect(waves('numbers', 'Look here', 2)).toEqual([false, false]);
  expect(waves('numbers', undefined, 2)).toEqual([true, true]);
  expect(waves('doors', undefined, 1)).toEqual([false]);
});
