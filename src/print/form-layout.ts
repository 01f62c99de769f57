import { filledLines } from '#src/domain/type-measure.ts';
import type { FormCell } from './form-cells.ts';
import { regular } from './face.ts';
import { LIVE } from './geometry.ts';
import { lineCount, MM_PER_POINT, textWidth } from './measure.ts';
import { LEADING } from './type.ts';

/** Lengths of a form, in millimetres where nothing else is said. */
export const FORM_STYLE = {
  /** White above a group and above each row; the heading in ems. */
  group: 2.2,
  row: 0.8,
  heading: 1.1,
  /** White between cells that stand side by side, and between a label and its line. */
  gap: 4,
  /** Column of the number before a step, in ems. */
  number: 1.7,
  /** White after a box and after its words. */
  afterMark: 1.2,
  betweenMarks: 4,
  /** Least room for a time, a day, and words to write. */
  time: 24,
  least: 28,
  other: 40,
  /** Columns of numbers and of times in a time-line. */
  place: 6,
  clock: 26,
} as const;

/** What is large enough to write in by hand, in millimetres. */
export interface Hand {
  /** From one line to the next. */
  readonly pitch: number;
  /** Side of a box to mark. */
  readonly mark: number;
}

/** A cell in its place. */
export interface SetCell {
  readonly cell: FormCell;
  /** Width of the label beside the lines; 0 when it stands above them. */
  readonly beside: number;
  /** What the words and boxes take, without the lines to write on. */
  readonly words: number;
  /** Lines to write on, each one pitch high, under the words or beside them. */
  readonly lines: number;
}

/** Cells that stand side by side. */
export type SetRow = readonly SetCell[];

const SHARES = { whole: 1, half: 1 / 2, third: 1 / 3 } as const;

const cellWidth = ({ share }: FormCell): number =>
  (LIVE.width + FORM_STYLE.gap) * SHARES[share] - FORM_STYLE.gap;

const inside = (cell: FormCell, size: number): number =>
  cellWidth(cell) -
  numbered(cell, size) -
  (cell.kind === 'rows' ? FORM_STYLE.place + FORM_STYLE.clock + FORM_STYLE.gap : 0);

export const lineHeight = (size: number): number => size * LEADING.sheet * MM_PER_POINT;

/** Height of a line of boxes with their words. */
export const markLine = (size: number, { mark }: Hand): number =>
  Math.max(lineHeight(size), mark + 1.4);

/** Height of a cell when lines have the pitch, in millimetres. */
export const cellHeight = ({ beside, words, lines }: SetCell, pitch: number): number =>
  beside > 0 ? Math.max(words, lines * pitch) : words + lines * pitch;

/** The cells of a group in rows, their labels in one column where that leaves room to write. */
export function setCells(cells: readonly FormCell[], size: number, hand: Hand): SetRow[] {
  const placed = cells.map((cell) => widened(cell, size, hand));
  // Labels that say what belongs there stand all above their lines, or none of them.
  const hintsFit = placed.every((cell) => !isHinted(cell) || labelFits(cell, size));
  const isBeside = (cell: FormCell) => labelFits(cell, size) && (hintsFit || !isHinted(cell));
  const column = Math.max(
    0,
    ...placed
      .filter((cell) => cell.share === 'whole' && isBeside(cell))
      .map((cell) => numbered(cell, size) + naturalLabel(cell, size)),
  );
  const rows: SetCell[][] = [];
  let room = 0;
  for (const cell of placed) {
    const part = SHARES[cell.share];
    const set = setCell(cell, size, hand, isBeside(cell) ? column : undefined);
    // A third of a line is not a whole number of anything: what is left is compared with some slack.
    if (rows.length === 0 || room < part - 0.01) {
      rows.push([set]);
      room = 1 - part;
    } else {
      rows.at(-1)?.push(set);
      room -= part;
    }
  }
  return rows;
}

/** A cell with the least share of the line, from its own on, in which its label and its boxes stand well. */
function widened(cell: FormCell, size: number, hand: Hand): FormCell {
  const wider = { third: 'half', half: 'whole', whole: undefined } as const;
  const next = wider[cell.share];
  if (next === undefined) return cell;
  const { words } = setCell(cell, size, hand, labelFits(cell, size) ? 0 : undefined);
  const most = cell.kind === 'mark' ? 2 * markLine(size, hand) : 1.5 * lineHeight(size);
  return words <= most ? cell : widened({ ...cell, share: next }, size, hand);
}

const isHinted = (cell: FormCell): boolean => cell.kind === 'write' && cell.hinted === true;

const labelFits = (cell: FormCell, size: number): boolean =>
  cell.kind !== 'text' &&
  cell.kind !== 'rows' &&
  naturalLabel(cell, size) <= inside(cell, size) - least(cell);

const numbered = ({ number }: FormCell, size: number): number =>
  number === undefined ? 0 : FORM_STYLE.number * size * MM_PER_POINT;

const naturalLabel = ({ label }: FormCell, size: number): number =>
  label.reduce((sum, run) => sum + textWidth(run, size), 0) + FORM_STYLE.gap / 2;

function least(cell: FormCell): number {
  if (cell.kind === 'time') return FORM_STYLE.time;
  return cell.share === 'whole' ? LIVE.width / 2.4 : FORM_STYLE.least;
}

/** @param column width of the labels of whole lines; undefined for a label above its lines */
function setCell(cell: FormCell, size: number, hand: Hand, column: number | undefined): SetCell {
  const line = lineHeight(size);
  const width = inside(cell, size);
  const above = () => lineCount(cell.label, width, size) * line;
  if (cell.kind === 'text') return { cell, beside: 0, words: above(), lines: 0 };
  if (cell.kind === 'rows') return { cell, beside: 0, words: above(), lines: cell.count };
  const wide = cell.share === 'whole' ? (column ?? 0) - numbered(cell, size) : 0;
  const beside = column === undefined ? 0 : Math.max(wide, naturalLabel(cell, size));
  const head = column === undefined ? above() : 0;
  if (cell.kind === 'mark') {
    const marks = markLines(cell, width - beside, size, hand) * markLine(size, hand);
    return { cell, beside, words: head + marks, lines: 0 };
  }
  const lines = cell.kind === 'write' ? cell.lines : 1;
  return { cell, beside, words: column === undefined ? head : line, lines };
}

function markLines(
  { options, other }: Extract<FormCell, { kind: 'mark' }>,
  width: number,
  size: number,
  { mark }: Hand,
): number {
  const { afterMark, betweenMarks } = FORM_STYLE;
  const widthOf = (text: string) => mark + afterMark + textWidth(regular(text), size);
  const units = [
    ...options.map(widthOf),
    ...(other === undefined ? [] : [widthOf(other) + FORM_STYLE.other]),
  ];
  return filledLines(
    units.map((unit) => ({ width: unit + betweenMarks, space: 0 })),
    width,
  );
}
