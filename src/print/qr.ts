import { encode } from 'uqr';

/** White modules a scanner needs on every side. */
export const QUIET_ZONE = 4;

export interface QrSvg {
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  /** Path of the dark modules, one unit each. */
  readonly path: string;
}

/** The dark modules of a text, error correction M, without quiet zone. */
export const qrMatrix = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 0 }).data;

/** A text as a QR code, one path for each run of dark modules so that no seams show. */
export function qrSvg(text: string): QrSvg {
  const matrix = qrMatrix(text);
  const runs = matrix.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(
      ({ index, 0: run }) =>
        `M${index + QUIET_ZONE} ${y + QUIET_ZONE}h${run.length}v1h-${run.length}z`,
    ),
  );
  return { size: matrix.length + 2 * QUIET_ZONE, path: runs.join('') };
}
