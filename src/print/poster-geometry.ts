import { PAPERS, SIDE_SHORT, type PosterPaper, type Size } from './geometry.ts';
import { MM_PER_POINT } from './measure.ts';

/** From how far a poster is read on each paper, in metres. */
export const READ_FROM: Readonly<Record<PosterPaper, 2 | 3>> = {
  a4: 2,
  letter: 2,
  a3: 3,
  tabloid: 3,
  'two-a4': 3,
  'two-letter': 3,
};

/** How many x-heights away letters of the typeface can just be read. */
const LEGIBLE = 330;

/** Height of an x as a multiple of the type size. */
const X_HEIGHT = 0.5;

/** Least type size that can be read from a distance in metres, in points. */
export const legibleFrom = (metres: number): number =>
  (metres * 1000) / LEGIBLE / X_HEIGHT / MM_PER_POINT;

/** Points of type for each metre: a little more than can just be read. */
const POINTS_PER_METRE = 20;

/** The least size of words on a poster, in points. Every other length of a poster is a multiple of it. */
export const posterUnit = (paper: PosterPaper): number => READ_FROM[paper] * POINTS_PER_METRE;

/** Lengths of a poster as multiples of its unit. */
export const POSTER = {
  margin: 0.5,
  title: 1.84,
  titleLeading: 1.05,
  /** Type of the strap under the title, the height of its box, and the white below it. */
  strap: { type: 1, box: 1.05, gap: 0.07 },
  /** The ragged line above each beat. */
  wave: 0.4,
  foot: 0.2,
  footLeading: 1.25,
  /** Height of the foot with a QR code, without one, and on a sheet that another follows; white above it. */
  feet: { qr: 1.85, plain: 1.45, upper: 0.25 },
  footGap: 0.15,
  qr: 1.85,
} as const;

/** A multiple of the unit, in millimetres. */
export const posterLength = (paper: PosterPaper, units: number): number =>
  units * posterUnit(paper) * MM_PER_POINT;

/** The box that everything on one sheet of a poster stands in. */
export function posterLive(paper: PosterPaper): Size {
  const { width, height } = PAPERS[paper];
  const margins = 2 * posterLength(paper, POSTER.margin);
  return { width: width - margins, height: height - SIDE_SHORT - margins };
}

/** From how far a phone reads the QR code of a poster: ten times its side, in whole centimetres. */
export const qrReach = (paper: PosterPaper): number => Math.floor(posterLength(paper, POSTER.qr));
