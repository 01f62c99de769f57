import jsQR from 'jsqr';
import type { Box } from './pdf-geometry.ts';
import { inkShare, picture, type Bitmap } from './poppler.ts';

/** Largest part of a side that may be black: more empties cartridges, and decks have many sides. */
const COVERAGE = 0.1;

/** The same of large print, whose letters are half as large again. */
export const LARGE_COVERAGE = 0.11;

/** The same of a poster, whose letters must be broad to be read across a room. */
export const POSTER_COVERAGE = 0.14;

/** A QR code on a printed page. */
export interface PlacedCode extends Box {
  /** Page it is on, from 0. */
  readonly page: number;
  readonly link: string;
}

/** A run of text on a printed page. */
export interface PrintedWord extends Box {
  readonly text: string;
}

/** What is lost, or laid on too thick, when pages are printed in black and white. */
export const monoProblems = (
  pages: readonly { readonly texts: readonly PrintedWord[] }[],
  bitmaps: readonly Bitmap[],
  codes: readonly PlacedCode[],
  most: number = COVERAGE,
): string[] =>
  bitmaps.flatMap((bitmap, i) => {
    const coverage = inkShare(bitmap);
    return [
      ...(coverage > most ? [`${(coverage * 100).toFixed(1)} % of it is black`] : []),
      ...(pages[i]?.texts ?? [])
        .filter((text) => inkShare(bitmap, text) === 0)
        .map(({ text }) => `“${text}” is gone`),
      ...codes.filter(({ page }) => page === i).flatMap((code) => unread(bitmap, code)),
    ].map((problem) => `page ${i + 1} in mono: ${problem}`);
  });

/** Pixels for each dot in one picture after the other: a phone that reads nothing is held nearer. */
const ZOOMS = [3, 2, 4] as const;

function unread(bitmap: Bitmap, { link, ...box }: PlacedCode): string[] {
  for (const zoom of ZOOMS) {
    const { pixels, width, height } = picture(bitmap, box, zoom);
    const read = jsQR(pixels, width, height)?.data;
    if (read !== undefined) return read === link ? [] : [`${link} reads as ${read}`];
  }
  return [`${link} reads as nothing`];
}
