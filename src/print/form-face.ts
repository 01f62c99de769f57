import type { FormSheet } from '#src/domain/sheets.ts';
import { strings } from '#src/site/strings.ts';
import { EDITIONS, headHeight, type Edition } from './editions.ts';
import type { CellGroup } from './form-cells.ts';
import {
  cellHeight,
  FORM_STYLE,
  lineHeight,
  markLine,
  setCells,
  type Hand,
  type SetRow,
} from './form-layout.ts';
import { bold } from './face.ts';
import { LIVE } from './geometry.ts';
import { lineCount } from './measure.ts';
import { DoesNotFit, FILL, TYPE_STEPS } from './type.ts';

/** A group in its place. */
export interface SetGroup {
  readonly title: string;
  readonly rows: readonly SetRow[];
}

/** One side of a form. */
export interface FormSide {
  readonly groups: readonly SetGroup[];
  /** From one line to write on to the next, in millimetres: more than the least where there is room. */
  readonly pitch: number;
}

export interface FormFace {
  readonly sides: readonly FormSide[];
  /** Points. */
  readonly size: number;
  /** Side of a box to mark, and height of a line of boxes, in millimetres. */
  readonly mark: number;
  readonly markLine: number;
}

/** Type and lengths of the two editions, in points and millimetres. */
export const FORM_EDITIONS = {
  standard: { steps: TYPE_STEPS.form, hand: { pitch: 8, mark: 4 }, sides: 1 },
  large: { steps: TYPE_STEPS.formLarge, hand: { pitch: 10, mark: 5.5 }, sides: 2 },
} as const satisfies Record<Edition, { steps: readonly number[]; hand: Hand; sides: number }>;

/** Heights of the sides of a form between head and foot, in millimetres; the first is side 0. */
export const formRoom =
  ({ title, purpose }: Pick<FormSheet, 'title' | 'purpose'>, edition: Edition, qr: boolean) =>
  (side: number): number => {
    const style = EDITIONS[edition];
    const words = side === 0 ? { title, purpose } : { title };
    return LIVE.height - style.foot - headHeight(style, words, qr && side === 0);
  };

/** Most that is added to the pitch of lines, so that they stay together. */
const MOST_ADDED = 3;

/**
 * A form on the fewest sides, in the largest type that fits them; what is left of a side goes to its lines to write on.
 * @param room height of a side between head and foot, in millimetres; the first is side 0
 * @throws DoesNotFit
 */
export function formFace(
  { code, sides: most }: Pick<FormSheet, 'code' | 'sides'>,
  groups: readonly CellGroup[],
  room: (side: number) => number,
  edition: Edition,
): FormFace {
  const { steps, hand, sides: times } = FORM_EDITIONS[edition];
  const rooms = Array.from({ length: most * times }, (_side, i) => room(i) * FILL.sheet);
  for (const few of rooms.map((_room, i) => rooms.slice(0, i + 1)))
    for (const size of steps) {
      const set = groups.map(({ title, cells }) => ({ title, rows: setCells(cells, size, hand) }));
      const height = (shown: readonly SetGroup[]) => heightOf(shown, size, hand.pitch);
      const found = acrossSides(set, few, height);
      if (found === undefined) continue;
      const sides = found.map((shown, i) => ({
        groups: shown,
        pitch: hand.pitch + added(shown, (rooms[i] ?? 0) - height(shown)),
      }));
      return { sides, size, mark: hand.mark, markLine: markLine(size, hand) };
    }
  throw new DoesNotFit(
    `Form ${code}${edition === 'large' ? ', in large print,' : ''}`,
    `Take out a field or lines, or make two forms of it; it may take ${rooms.length} ${rooms.length === 1 ? 'side' : 'sides'}.`,
  );
}

const heightOf = (groups: readonly SetGroup[], size: number, pitch: number): number =>
  groups.reduce(
    (sum, { title, rows }) =>
      rows.reduce(
        (height, row) =>
          height + FORM_STYLE.row + Math.max(...row.map((cell) => cellHeight(cell, pitch))),
        sum + FORM_STYLE.group + headingHeight(title, size),
      ),
    0,
  );

const headingHeight = (title: string, size: number): number => {
  const type = size * FORM_STYLE.heading;
  return lineCount([bold(title)], LIVE.width, type) * lineHeight(type);
};

const added = (groups: readonly SetGroup[], free: number): number => {
  const lines = groups
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + Math.max(...row.map((cell) => cell.lines)), 0);
  return lines === 0 ? 0 : Math.min(free / lines, MOST_ADDED);
};

/** Groups on sides: cut between two groups if that does, else between two rows; as late as possible. */
function acrossSides(
  groups: readonly SetGroup[],
  [room = 0, ...rooms]: readonly number[],
  height: (groups: readonly SetGroup[]) => number,
): (readonly SetGroup[])[] | undefined {
  if (height(groups) <= room) return [groups];
  if (rooms.length === 0) return undefined;
  for (const [front, rest] of cuts(groups)) {
    const others = height(front) <= room ? acrossSides(rest, rooms, height) : undefined;
    if (others) return [front, ...others];
  }
  return undefined;
}

type Cut = readonly [front: readonly SetGroup[], rest: readonly SetGroup[]];

function cuts(groups: readonly SetGroup[]): Cut[] {
  const between = groups.map((_group, i): Cut => [groups.slice(0, i), groups.slice(i)]).slice(1);
  const within = groups.flatMap(({ title, rows }, i) =>
    rows.slice(1).map((_row, r): Cut => [
      [...groups.slice(0, i), { title, rows: rows.slice(0, r + 1) }],
      [{ title: strings.forms.continued(title), rows: rows.slice(r + 1) }, ...groups.slice(i + 1)],
    ]),
  );
  return [...between.toReversed(), ...within.toReversed()];
}
