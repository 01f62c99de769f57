import { EDITIONS, headHeight, noteHeight, type Edition } from './editions.ts';
import { LIVE } from './geometry.ts';
import { setSection, SHEET_STYLE, type SetSection } from './section-layout.ts';
import { acrossSides } from './across-sides.ts';
import type { SheetSection } from './sheet-sections.ts';
import { DoesNotFit, FILL } from './type.ts';

/** One side of a sheet. */
export interface SheetSide {
  readonly sections: readonly SetSection[];
  /** White above each row, and above each section, in millimetres. */
  readonly row: number;
  readonly section: number;
  /** Pitch of lines to write on, in millimetres. */
  readonly write: number;
}

export interface SheetFace {
  readonly sides: readonly SheetSide[];
  /** Points. */
  readonly size: number;
}

/** What stands at the head of a sheet, and how a message names it. */
export interface SheetHead {
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  /** What stands above the foot of each side. */
  readonly note?: string | undefined;
  /** Whether it carries a QR code. */
  readonly qr: boolean;
}

/** Most white that is added above a row or a line to write on, in millimetres: more would tear a list apart. */
const MOST_WHITE = { read: 3.6, write: 8 } as const;

/**
 * The sections of a sheet in the largest type that fits, each with the columns that make it shortest, and
 * what is left of the side as white between the rows.
 * @throws DoesNotFit
 */
export function sheetFace(
  head: SheetHead,
  sections: readonly SheetSection[],
  edition: Edition,
): SheetFace {
  const style = EDITIONS[edition];
  const foot = style.foot + (head.note === undefined ? 0 : noteHeight(style, head.note));
  const rooms = [head, { title: head.title }]
    .slice(0, style.sides)
    .map((words, i) => room(headHeight(style, words, head.qr && i === 0), foot));
  const shown = sections.filter(({ kind }) => kind !== 'grid' || style.grids);
  for (const turn of ['whole', 'cut'] as const)
    for (const size of style.steps) {
      const set = shown.map((section) => setSection(section, size, style.stacked));
      const sides = acrossSides(set, rooms, heightOfSections, turn);
      if (sides) return { size, sides: sides.map((side, i) => spread(side, rooms[i] ?? 0)) };
    }
  throw new DoesNotFit(
    `Sheet ${head.code}${edition === 'large' ? ', in large print on two sides,' : ''}`,
    'Shorten its text, or take a part out.',
  );
}

const room = (head: number, foot: number): number => (LIVE.height - head - foot) * FILL.sheet;

/** Height of sections one under the other, in millimetres. */
export const heightOfSections = (sections: readonly SetSection[]): number =>
  sections.reduce(
    (sum, { head, rows }) =>
      rows.reduce(
        (height, row) => height + row + SHEET_STYLE.row,
        sum + SHEET_STYLE.section + head,
      ),
    0,
  );

/** Shares what is left of a side among its rows, its sections and its lines to write on. */
function spread(sections: readonly SetSection[], roomThere: number): SheetSide {
  const shares = sections.reduce((sum, { section }) => sum + 2 + sharesOf(section), 0);
  const most =
    MOST_WHITE[sections.every(({ section }) => section.kind === 'write') ? 'write' : 'read'];
  const white = Math.min((roomThere - heightOfSections(sections)) / shares, most);
  return {
    sections,
    row: SHEET_STYLE.row + white,
    section: SHEET_STYLE.section + 2 * white,
    write: SHEET_STYLE.write + white,
  };
}

const sharesOf = (section: SheetSection): number =>
  section.kind === 'write'
    ? section.rows.reduce((sum, { lines }) => sum + 1 + lines, 0)
    : section.rows.length;
