import type { Grid } from './geometry.ts';

/** Place of a card on a side, counted from 1. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Edge the printer turns the paper over. */
export type Flip = 'long' | 'short';

/** Place of the nth card (from 0) on a front, row by row. */
export const frontCell = (index: number, { columns }: Grid): Cell => ({
  column: (index % columns) + 1,
  row: Math.floor(index / columns) + 1,
});

/**
 * Place of the back of a card, as the reader of the back sees it. Turned over the long edge, left and
 * right change places; over the short edge, top and bottom do, and the back also stands on its head.
 */
export const backCell = (
  { column, row }: Cell,
  { columns, rows }: Grid,
  flip: Flip = 'long',
): Cell =>
  flip === 'long' ? { column: columns + 1 - column, row } : { column, row: rows + 1 - row };
