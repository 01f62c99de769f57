import type { CardFormat } from '#src/schemas/deck.ts';
import { CUT_MARK, EDGE, gridMargin, GRIDS, cellSize, PAPERS, type Paper } from './geometry.ts';

/** A straight mark, in millimetres from the top left corner of the paper. */
export interface Mark {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Marks at the ends of every cut, outside the cards. Quarters fill the paper and have no outside; their
 * marks stand on the cut itself at the edge of the printable area.
 */
export function cutMarks(format: CardFormat, paper: Paper): Mark[] {
  const { width, height } = PAPERS[paper];
  const margin = gridMargin(format, paper);
  const cell = cellSize(format, paper);
  const { columns, rows } = GRIDS[format];
  const cuts = (count: number, start: number, step: number) =>
    start === 0
      ? Array.from({ length: count - 1 }, (_cut, i) => (i + 1) * step)
      : Array.from({ length: count + 1 }, (_cut, i) => start + i * step);
  const from = (edge: number) =>
    edge === 0 ? EDGE.slug : edge - CUT_MARK.offset - CUT_MARK.length;
  const near = { x: from(margin.width), y: from(margin.height) };
  const { length } = CUT_MARK;
  return [
    ...cuts(columns, margin.width, cell.width).flatMap((x) => [
      { x1: x, x2: x, y1: near.y, y2: near.y + length },
      { x1: x, x2: x, y1: height - near.y, y2: height - near.y - length },
    ]),
    ...cuts(rows, margin.height, cell.height).flatMap((y) => [
      { y1: y, y2: y, x1: near.x, x2: near.x + length },
      { y1: y, y2: y, x1: width - near.x, x2: width - near.x - length },
    ]),
  ];
}
