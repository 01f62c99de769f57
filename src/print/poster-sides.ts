import type { Poster, PosterRow } from '#src/domain/posters.ts';
import type { PosterPaper } from './geometry.ts';

/** What stands on one sheet of a poster. */
export interface PosterSide {
  readonly rows: readonly (Pick<PosterRow, 'label' | 'wall'> & {
    /** Place in the poster, from 0. */
    readonly place: number;
  })[];
  /** Number of the sheet, from 1, and how many there are. */
  readonly sheet: number;
  readonly sheets: 1 | 2;
  /** Whether a ragged line stands above each row: two sheets have no room for them beside a strap. */
  readonly waves: boolean;
}

/** Posters that are put together from two sheets. */
export const TWO_SHEETS: readonly PosterPaper[] = ['two-a4', 'two-letter'];

/** The sheets of a poster: all lines on one, or shared out between two so that none runs over the joint. */
export function posterSides(
  { rows, marks, strap }: Pick<Poster, 'rows' | 'marks' | 'strap'>,
  sheets: 1 | 2,
): PosterSide[] {
  const placed = rows.map(({ label, wall }, place) => ({
    label: marks === 'doors' ? `${place + 1}. ${label}` : label,
    wall,
    place,
  }));
  const waves = marks === 'numbers' && (sheets === 1 || strap === undefined);
  if (sheets === 1) return [{ rows: placed, sheet: 1, sheets, waves }];
  const half = Math.floor(rows.length / 2);
  return [
    { rows: placed.slice(0, half), sheet: 1, sheets, waves },
    { rows: placed.slice(half), sheet: 2, sheets, waves },
  ];
}
