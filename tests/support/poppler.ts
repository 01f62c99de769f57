import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Box } from './pdf-geometry.ts';

/** Dots per inch of an office printer's draft. */
const DPI = 150;

const PER_MM = DPI / 25.4;

export const hasPoppler = (): boolean => spawnSync('pdftoppm', ['-v']).error === undefined;

/** One page in black and white. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Whether a dot is black. */
  readonly dark: (x: number, y: number) => boolean;
}

/** Pages of a PDF as a printer without colour puts them down. */
export function bitmapsOf(pdf: Uint8Array): Bitmap[] {
  const folder = mkdtempSync(join(tmpdir(), 'steady-print-'));
  const file = join(folder, 'print.pdf');
  writeFileSync(file, pdf);
  try {
    return readBitmaps(
      execFileSync('pdftoppm', ['-r', String(DPI), '-mono', file], { maxBuffer: 2 ** 30 }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Portable bitmaps one after the other: a head, then rows of one bit for each dot. */
export function readBitmaps(bytes: Buffer): Bitmap[] {
  const bitmaps: Bitmap[] = [];
  for (let at = 0; at < bytes.length;) {
    const head = /^P4\s+(\d+)\s+(\d+)\s/.exec(bytes.toString('latin1', at, at + 40));
    if (head === null) throw new Error(`No picture at byte ${at}.`);
    const [width, height] = [Number(head[1]), Number(head[2])];
    const row = Math.ceil(width / 8);
    const first = at + head[0].length;
    bitmaps.push({
      width,
      height,
      dark: (x, y) => (((bytes[first + y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1,
    });
    at = first + row * height;
  }
  return bitmaps;
}

/** Part of a place that is black, from 0 to 1. */
export function inkShare(bitmap: Bitmap, box: Box = paperOf(bitmap)): number {
  const { left, top, right, bottom } = dots(box, bitmap);
  let dark = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if (bitmap.dark(x, y)) dark += 1;
  return dark / Math.max(1, (right - left) * (bottom - top));
}

/**
 * A place as a camera sees it, larger than its dots and a little soft, as red, green, blue and opacity.
 * @param zoom pixels for each dot; the nearer the phone, the more
 */
export function picture(
  bitmap: Bitmap,
  box: Box,
  zoom: number,
): { pixels: Uint8ClampedArray; width: number; height: number } {
  const { left, top, right, bottom } = dots(box, bitmap);
  const [width, height] = [(right - left) * zoom, (bottom - top) * zoom];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const dark = (x: number, y: number) =>
    bitmap.dark(left + Math.floor(x / zoom), top + Math.floor(y / zoom)) ? 1 : 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      let around = 0;
      for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) around += dark(x + dx, y + dy);
      const at = (y * width + x) * 4;
      pixels.fill(255 - (255 * around) / 9, at, at + 3);
    }
  return { pixels, width, height };
}

const paperOf = ({ width, height }: Bitmap): Box => ({
  left: 0,
  top: 0,
  right: width / PER_MM,
  bottom: height / PER_MM,
});

const dots = ({ left, top, right, bottom }: Box, { width, height }: Bitmap) => ({
  left: Math.max(0, Math.floor(left * PER_MM)),
  top: Math.max(0, Math.floor(top * PER_MM)),
  right: Math.min(width, Math.ceil(right * PER_MM)),
  bottom: Math.min(height, Math.ceil(bottom * PER_MM)),
});
