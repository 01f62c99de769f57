import type { PosterSheet } from '#src/domain/sheets.ts';
import { bold, regular } from './face.ts';
import { POSTER_PAPERS, type PosterPaper } from './geometry.ts';
import { lineCount, MM_PER_POINT } from './measure.ts';
import { POSTER, posterLength, posterLive, posterUnit } from './poster-geometry.ts';
import { posterSides, TWO_SHEETS, type PosterSide } from './poster-sides.ts';
import { DoesNotFit, fittingStep, POSTER_STEPS } from './type.ts';

/** How the lines of a poster are set. */
export interface Arrangement {
  /** Size of the names as a multiple of the type size. */
  readonly label: number;
  /** Whether what is added to a name stands below it; else it follows the name where the line has room. */
  readonly stacked: boolean;
}

/** The best to read first. */
const ARRANGEMENTS: readonly Arrangement[] = [
  { label: 1.5, stacked: true },
  { label: 1.2, stacked: true },
  { label: 1, stacked: false },
];

/** Line height, white above each line, and width kept free before it, as multiples of the type size. */
export const POSTER_LINE = { leading: 1.12, gap: 0.15, number: 0.95, doorGap: 0.4 } as const;

/** Width of the drawing of a door as a multiple of its height. */
const DOOR = 60 / 110;

export interface PosterFace extends Arrangement {
  /** Height of a line with what is added to it, and width of the number or door before it, as multiples of the type size. */
  readonly row: number;
  readonly mark: number;
  /** Points, by paper. */
  readonly sizes: ReadonlyMap<PosterPaper, number>;
}

type PosterText = Pick<PosterSheet, 'code' | 'title' | 'strap' | 'rows' | 'marks'>;

/**
 * The lines of a poster in the best arrangement that fits on every paper, as large as each paper allows.
 * @param qr whether its foot carries a QR code
 * @throws DoesNotFit
 */
export function posterFace(poster: PosterText, qr: boolean): PosterFace {
  for (const arrangement of ARRANGEMENTS) {
    const sizes = new Map<PosterPaper, number>();
    for (const paper of POSTER_PAPERS) {
      const size = sizeOn(paper, poster, arrangement, qr);
      if (size !== undefined) sizes.set(paper, size);
    }
    if (sizes.size === POSTER_PAPERS.length)
      return {
        ...arrangement,
        row: rowHeight(arrangement),
        mark: markWidth(poster, arrangement),
        sizes,
      };
  }
  throw new DoesNotFit(
    `Poster ${poster.code}`,
    'Shorten its title, its strap or the wall words it shows.',
  );
}

/** Height of a row of one line, with what is added to it, as a multiple of the type size. */
const rowHeight = ({ label, stacked }: Arrangement): number =>
  (stacked ? label + 1 : label) * POSTER_LINE.leading;

const markWidth = ({ marks }: PosterText, arrangement: Arrangement): number =>
  marks === 'doors'
    ? rowHeight(arrangement) * DOOR + POSTER_LINE.doorGap
    : POSTER_LINE.number * arrangement.label;

function sizeOn(
  paper: PosterPaper,
  poster: PosterText,
  arrangement: Arrangement,
  qr: boolean,
): number | undefined {
  const unit = posterUnit(paper);
  const live = posterLive(paper);
  const width = (size: number) => live.width - markWidth(poster, arrangement) * size * MM_PER_POINT;
  const height = (side: PosterSide) => (size: number) =>
    fixedHeight(side, poster, paper, qr) +
    side.rows.reduce(
      (sum, row) =>
        sum +
        (rowLines(row, arrangement, width(size), size) + POSTER_LINE.gap) * size * MM_PER_POINT,
      0,
    );
  if (strapIsTooWide(paper, poster)) return undefined;
  const sizes = posterSides(poster, TWO_SHEETS.includes(paper) ? 2 : 1).map((side) =>
    fittingStep(
      POSTER_STEPS.map((step) => step * unit),
      height(side),
      live.height,
    ),
  );
  return sizes.includes(undefined) ? undefined : Math.min(...sizes.map((size) => size ?? 0));
}

/** A strap stands on one line, with white at both ends. */
const strapIsTooWide = (paper: PosterPaper, { strap = '' }: PosterText): boolean => {
  const { type, box } = POSTER.strap;
  const width = posterLive(paper).width - posterLength(paper, box);
  return lineCount([bold(strap)], width, type * posterUnit(paper)) > 1;
};

/** Height of title, strap, ragged lines and foot, in millimetres. */
function fixedHeight(
  { rows, sheet, sheets, waves }: PosterSide,
  { title, strap }: PosterText,
  paper: PosterPaper,
  qr: boolean,
): number {
  const { feet } = POSTER;
  const box = sheet === 1 && strap !== undefined ? POSTER.strap.box + POSTER.strap.gap : 0;
  const size = POSTER.title * posterUnit(paper);
  const lines = sheet === 1 ? lineCount([bold(title)], posterLive(paper).width, size) : 0;
  const foot = sheet < sheets ? feet.upper : qr ? feet.qr : feet.plain;
  const lined = waves ? rows.length * POSTER.wave : 0;
  return posterLength(
    paper,
    lines * POSTER.title * POSTER.titleLeading + box + foot + POSTER.footGap + lined,
  );
}

/** Height of the lines of one row, as a multiple of the type size. */
function rowLines(
  { label, wall = '' }: PosterSide['rows'][number],
  { label: ratio, stacked }: Arrangement,
  width: number,
  size: number,
): number {
  const name = lineCount([bold(label)], width, size * ratio);
  const added = wall === '' ? 0 : lineCount([regular(wall)], width, size);
  if (stacked) return name === 1 && added <= 1 ? (ratio + added) * POSTER_LINE.leading : Infinity;
  const follows = lineCount([bold(label), regular(wall.replaceAll(' ', '\u00a0'))], width, size);
  return (follows === 1 ? 1 : name + added) * POSTER_LINE.leading;
}
