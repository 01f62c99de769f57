import type { EditionStyle } from './editions.ts';
import { bold, regular } from './face.ts';
import { LIVE } from './geometry.ts';
import { lineCount, MM_PER_POINT } from './measure.ts';
import { LEADING } from './type.ts';
import { BOX, isWide, type WriteIn } from './write-in.ts';

/** Boxes that stand side by side, with their height in millimetres. */
export interface BoxRow {
  readonly boxes: readonly WriteIn[];
  readonly height: number;
}

const HALF = (LIVE.width - BOX.between) / 2;

/** Boxes to write in as rows of two; those for several things take a row in large print. */
export function sheetBoxRows(boxes: readonly WriteIn[], style: EditionStyle): BoxRow[] {
  const alone = (box: WriteIn) => style.stacked && isWide(box);
  const halves = boxes.filter((box) => !alone(box));
  const pairs = halves.flatMap((box, i) =>
    i % 2 === 0 ? [[box, ...halves.slice(i + 1, i + 2)]] : [],
  );
  return [...boxes.filter(alone).map((box) => [box]), ...pairs].map((row) => ({
    boxes: row,
    height: Math.max(
      ...row.map((box) => boxHeight(box, alone(box) ? LIVE.width : HALF, style.box)),
    ),
  }));
}

function boxHeight(
  { label, value, parts }: WriteIn,
  width: number,
  { label: size, write }: EditionStyle['box'],
): number {
  const runs = [
    bold('M '),
    regular(value === undefined ? label : `${label}: `),
    ...(value === undefined ? [] : [bold(value)]),
  ];
  const line = size * LEADING.sheet * MM_PER_POINT;
  const words = lineCount(runs, width - 2 * (BOX.side + BOX.line), size) * line;
  const room = value === undefined ? Math.max(write, parts.length > 0 ? write + line / 2 : 0) : 0;
  return words + room + 2 * (BOX.top + BOX.line);
}
