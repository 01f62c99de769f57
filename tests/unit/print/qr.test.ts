import { expect, test } from 'vitest';
import { qrMatrix, qrSvg, QUIET_ZONE } from '#src/print/qr.ts';
import { QR_SIDE } from '#src/print/geometry.ts';

const LINK = 'https://handbook.example/tools/handbook/c/t01/?v=abc123';

/** Dark modules of a path, read back from its runs. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return modules;
}

test('the path draws every dark module and no other', () => {
  const svg = qrSvg(LINK);
  const matrix = qrMatrix(LINK);
  const inner = modulesOf(svg)
    .slice(QUIET_ZONE, -QUIET_ZONE)
    .map((row) => row.slice(QUIET_ZONE, -QUIET_ZONE));
  expect(svg.size).toBe(matrix.length + 2 * QUIET_ZONE);
  expect(inner).toEqual(matrix);
});

test('four white modules stand on every side', () => {
  const modules = modulesOf(qrSvg(LINK));
  const dark = modules.flatMap((row, y) => row.flatMap((each, x) => (each ? [[x, y]] : [])));
  const all = dark.flat();
  expect(Math.min(...all)).toBe(QUIET_ZONE);
  expect(Math.max(...all)).toBe(modules.length - QUIET_ZONE - 1);
});

test('three corners carry the finder pattern', () => {
  const matrix = qrMatrix(LINK);
  const last = matrix.length - 7;
  const ring = [true, true, true, true, true, true, true];
  for (const [x, y] of [
    [0, 0],
    [last, 0],
    [0, last],
  ] as const) {
    expect(matrix[y]?.slice(x, x + 7)).toEqual(ring);
    expect(matrix[y + 3]?.slice(x, x + 7)).toEqual([true, false, true, true, true, false, true]);
  }
});

test('another text gives another code', () => {
  expect(qrMatrix(LINK)).not.toEqual(qrMatrix(LINK.replace('t01', 't02')));
});

test('modules of a long address are at least half a millimetre wide', () => {
  expect(QR_SIDE / qrSvg(LINK).size).toBeGreaterThanOrEqual(0.5);
});
