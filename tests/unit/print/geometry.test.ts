import { describe, expect, test } from 'vitest';
import { cutMarks } from '#src/print/cut-marks.ts';
import {
  cardInset,
  cellSize,
  CUT_MARK,
  EDGE,
  gridMargin,
  GRIDS,
  LIVE,
  PAPERS,
  QR_SIDE,
  RULER,
  rulerOffset,
  safeSize,
  SLUG_HEIGHT,
  slugOffsets,
} from '#src/print/geometry.ts';

const papers = ['a4', 'letter'] as const;
const formats = ['poker', 'a6', 'index'] as const;

test('nine poker cards stand in the middle of either paper', () => {
  expect(gridMargin('poker', 'a4')).toEqual({ width: 10.5, height: 16.5 });
  const letter = gridMargin('poker', 'letter');
  expect(letter.width).toBeCloseTo(13.45);
  expect(letter.height).toBeCloseTo(7.7);
});

test('four index cards of 3 × 5 inch stand in the middle of either paper', () => {
  expect(cellSize('index', 'a4')).toEqual({ width: 76.2, height: 127 });
  const a4 = gridMargin('index', 'a4');
  expect(a4.width).toBeCloseTo(28.8);
  expect(a4.height).toBeCloseTo(21.5);
  const letter = gridMargin('index', 'letter');
  expect(letter.width).toBeCloseTo(31.75);
  expect(letter.height).toBeCloseTo(12.7);
});

test('a quarter of A4 is A6', () => {
  expect(cellSize('a6', 'a4')).toEqual({ width: 105, height: 148.5 });
  expect(gridMargin('a6', 'a4')).toEqual({ width: 0, height: 0 });
});

describe.each(papers)('on %s', (paper) => {
  const { width, height } = PAPERS[paper];

  test('the box of a cheat-sheet keeps clear of the edge', () => {
    expect((width - LIVE.width) / 2).toBeGreaterThanOrEqual(9.5);
    expect((height - LIVE.height) / 2).toBeGreaterThanOrEqual(10);
  });

  test.each(formats)('the text of %s cards is inside the card and clear of the edge', (format) => {
    const cell = cellSize(format, paper);
    const inset = cardInset(format, paper);
    const safe = safeSize(format);
    const margin = gridMargin(format, paper);
    expect(inset.width * 2 + safe.width).toBeCloseTo(cell.width);
    expect(inset.height * 2 + safe.height).toBeCloseTo(cell.height);
    expect(inset.width).toBeGreaterThanOrEqual(5);
    expect(margin.width + inset.width).toBeGreaterThanOrEqual(EDGE.content);
    expect(margin.height + inset.height).toBeGreaterThanOrEqual(EDGE.content);
    expect(safe.width).toBeGreaterThan(QR_SIDE);
  });

  test.each(formats)('the slug of %s cards touches neither the edge nor the text', (format) => {
    const { upper, lower } = slugOffsets(format, paper);
    const margin = gridMargin(format, paper);
    const inset = cardInset(format, paper);
    const cell = cellSize(format, paper);
    expect(upper).toBeGreaterThanOrEqual(EDGE.slug - 1e-9);
    expect(height - lower - SLUG_HEIGHT).toBeGreaterThanOrEqual(EDGE.slug - 1e-9);
    for (let row = 0; row < GRIDS[format].rows; row += 1) {
      const top = margin.height + row * cell.height + inset.height;
      const bottom = top + safeSize(format).height;
      for (const y of [upper, lower]) expect(y + SLUG_HEIGHT <= top || y >= bottom).toBe(true);
    }
  });

  test.each(formats)('the ruler of %s cards is off the text', (format) => {
    const left = rulerOffset(format, paper);
    expect(left).toBeGreaterThanOrEqual(EDGE.slug);
    const inset = cardInset(format, paper);
    const free = format === 'a6' ? width / 2 + inset.width : gridMargin(format, paper).width;
    expect(left + RULER.height).toBeLessThan(free);
  });

  test.each([
    ['poker', 16],
    ['index', 12],
  ] as const)('cut marks of %s cards stand outside the cards, on the cuts', (format, count) => {
    const margin = gridMargin(format, paper);
    const cell = cellSize(format, paper);
    const marks = cutMarks(format, paper);
    expect(marks).toHaveLength(count);
    for (const { x1, x2, y1, y2 } of marks) {
      const upright = x1 === x2;
      const along = upright ? x1 - margin.width : y1 - margin.height;
      const cuts = along / (upright ? cell.width : cell.height);
      expect(cuts).toBeCloseTo(Math.round(cuts));
      const [near, far] = upright ? [y1, y2] : [x1, x2];
      const free = upright ? margin.height : margin.width;
      const length = upright ? height : width;
      for (const end of [near, far]) {
        expect(Math.min(end, length - end)).toBeGreaterThanOrEqual(EDGE.slug - 1e-9);
        expect(Math.min(end, length - end)).toBeLessThanOrEqual(free - CUT_MARK.offset + 1e-9);
      }
    }
  });

  test('cut marks of quarters stand at the ends of the two cuts', () => {
    const marks = cutMarks('a6', paper);
    expect(marks.filter(({ x1, x2 }) => x1 === width / 2 && x2 === width / 2)).toHaveLength(2);
    expect(marks.filter(({ y1, y2 }) => y1 === height / 2 && y2 === height / 2)).toHaveLength(2);
    expect(marks).toHaveLength(4);
  });
});
