import { describe, expect, test } from 'vitest';
import { backCell, frontCell, type Cell, type Flip } from '#src/print/duplex.ts';
import { cellSize, gridMargin, GRIDS, PAPERS } from '#src/print/geometry.ts';
import type { CardFormat } from '#src/schemas/deck.ts';

/** Middle of a cell on the paper, seen from its own side. */
function middle({ column, row }: Cell, format: CardFormat, paper: 'a4' | 'letter') {
  const cell = cellSize(format, paper);
  const margin = gridMargin(format, paper);
  return {
    x: margin.width + (column - 0.5) * cell.width,
    y: margin.height + (row - 0.5) * cell.height,
  };
}

/** Where a point of the back lies when one looks through the paper from the front. */
const through = ({ x, y }: { x: number; y: number }, flip: Flip, paper: 'a4' | 'letter') =>
  flip === 'long' ? { x: PAPERS[paper].width - x, y } : { x, y: PAPERS[paper].height - y };

describe.each(['poker', 'a6', 'index'] as const)('%s', (format) => {
  const grid = GRIDS[format];
  const cells = Array.from({ length: grid.columns * grid.rows }, (_cell, i) => frontCell(i, grid));

  test('every place of a side is used once', () => {
    expect(new Set(cells.map(({ column, row }) => `${column}/${row}`)).size).toBe(cells.length);
  });

  test.each(['long', 'short'] as const)(
    'backs lie behind their fronts, turned over the %s edge',
    (flip) => {
      for (const paper of ['a4', 'letter'] as const)
        for (const cell of cells) {
          const front = middle(cell, format, paper);
          const back = through(middle(backCell(cell, grid, flip), format, paper), flip, paper);
          expect(back.x).toBeCloseTo(front.x);
          expect(back.y).toBeCloseTo(front.y);
        }
    },
  );

  test('a back that is not mirrored lies behind another card', () => {
    const [first] = cells;
    expect(first).toBeDefined();
    if (!first) return;
    const front = middle(first, format, 'a4');
    expect(through(middle(first, format, 'a4'), 'long', 'a4').x).not.toBeCloseTo(front.x);
  });

  test('turning the whole side by half a turn makes the short edge out of the long one', () => {
    for (const cell of cells) {
      const long = backCell(cell, grid, 'long');
      const turned = { column: grid.columns + 1 - long.column, row: grid.rows + 1 - long.row };
      expect(turned).toEqual(backCell(cell, grid, 'short'));
    }
  });
});
