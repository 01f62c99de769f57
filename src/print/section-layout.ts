import { bold, type FaceRun } from './face.ts';
import { LIVE } from './geometry.ts';
import { lineCount, MM_PER_POINT, textWidth } from './measure.ts';
import type { Paragraph, SheetRow, SheetSection } from './sheet-sections.ts';
import { LEADING } from './type.ts';

/** Lengths of a sheet in millimetres; the heading as a multiple of the type step. */
export const SHEET_STYLE = {
  labels: [24, 30, 38, 46, 54, 62, 70],
  /** Shares of the first of two columns. */
  splits: [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65],
  gap: 3,
  section: 3.4,
  row: 0.9,
  heading: 1.15,
  /** A rule between the rows of a table. */
  rule: 0.25,
  /** Pitch of lines to write on. */
  write: 9,
  heat: { width: 24, height: 8 },
  door: { width: 10, height: 18.5 },
} as const;

/** Columns of a section, in millimetres. */
export interface SectionLayout {
  readonly figure: number;
  /** Width of the labels; 0 when they stand above their texts. */
  readonly label: number;
  readonly cells: readonly number[];
  readonly code: number;
}

/** A section with its columns, and what it takes in millimetres without the white between its rows. */
export interface SetSection {
  readonly section: SheetSection;
  readonly layout: SectionLayout;
  readonly head: number;
  readonly rows: readonly number[];
}

/** The columns that make a section shortest. */
export function setSection(section: SheetSection, size: number, stacked: boolean): SetSection {
  return layouts(section, size, stacked)
    .map((layout) => ({
      section,
      layout,
      head: headOf(section, layout, size),
      rows: rowsOf(section, layout, size),
    }))
    .reduce((best, next) => (total(next) < total(best) ? next : best));
}

const total = ({ head, rows }: SetSection): number => rows.reduce((sum, row) => sum + row, head);

function layouts(section: SheetSection, size: number, stacked: boolean): SectionLayout[] {
  const fixed = { figure: figureWidth(section), code: codeWidth(section, size) };
  const taken = [fixed.figure, fixed.code].filter((width) => width > 0);
  const free = taken.reduce((left, width) => left - width - SHEET_STYLE.gap, LIVE.width);
  const columns = section.kind === 'rows' ? (section.heads?.length ?? 1) : gridColumns(section);
  const one = { ...fixed, label: 0, cells: [free] };
  if (section.kind === 'write') return [one];
  const beside = SHEET_STYLE.labels.flatMap((label) => {
    const left = free - label - columns * SHEET_STYLE.gap;
    if (columns === 2)
      return SHEET_STYLE.splits.map((split) => ({
        ...fixed,
        label,
        cells: [left * split, left * (1 - split)],
      }));
    return [{ ...fixed, label, cells: Array.from({ length: columns }, () => left / columns) }];
  });
  return stacked && section.kind === 'rows' ? [...beside, one] : beside;
}

const gridColumns = (section: SheetSection): number =>
  section.kind === 'grid' ? section.heads.length : 0;

const figureWidth = (section: SheetSection): number => {
  const kind = section.kind === 'rows' ? section.rows[0]?.figure?.kind : undefined;
  return kind === undefined ? 0 : SHEET_STYLE[kind].width;
};

const codeWidth = (section: SheetSection, size: number): number =>
  section.kind === 'rows'
    ? Math.max(0, ...section.rows.map(({ code }) => (code ? textWidth(bold(code), size) + 0.5 : 0)))
    : 0;

const lineHeight = (size: number): number => size * LEADING.sheet * MM_PER_POINT;

const linesOf = (paragraphs: readonly Paragraph[], width: number, size: number): number =>
  paragraphs.reduce((sum, runs) => sum + lineCount(runs, width, size), 0);

/** Height of the heading; over a table it stands beside the heads of the columns. */
function headOf(section: SheetSection, layout: SectionLayout, size: number): number {
  const { figure, label, cells } = layout;
  const large = size * SHEET_STYLE.heading;
  const height = (width: number) =>
    lineCount([bold(section.title)], width, large) * lineHeight(large);
  if (section.kind === 'write' || section.heads === undefined || label === 0)
    return height(LIVE.width);
  const heads = section.heads.map(
    (head, i) => lineCount([bold(head)], cells[i] ?? 0, size) * lineHeight(size),
  );
  return Math.max(height(label + (figure && figure + SHEET_STYLE.gap)), ...heads);
}

function rowsOf(section: SheetSection, layout: SectionLayout, size: number): number[] {
  const line = lineHeight(size);
  const { label, cells } = layout;
  if (section.kind === 'write')
    return section.rows.map(
      (row) =>
        lineCount([bold(row.label)], LIVE.width, size) * line + row.lines * SHEET_STYLE.write,
    );
  if (section.kind === 'grid')
    return section.rows.map(
      (row) => SHEET_STYLE.rule + lineCount([bold(row.label)], label, size) * line,
    );
  const rule = section.heads === undefined ? 0 : SHEET_STYLE.rule;
  return section.rows.map((row) => {
    const figure = row.figure === undefined ? 0 : SHEET_STYLE[row.figure.kind].height;
    const lines =
      label === 0
        ? linesOf(stackedRow(row, section.heads), cells[0] ?? 0, size)
        : Math.max(
            linesOf(row.label, label, size),
            ...row.cells.map((cell, i) => linesOf(cell, cells[i] ?? 0, size)),
          );
    return rule + Math.max(lines * line, figure);
  });
}

/** A row in one column: its label, then each text with what stood at the head of its column. */
export const stackedRow = (row: SheetRow, heads?: readonly string[]): Paragraph[] => [
  ...row.label,
  ...row.cells.flatMap((cell, i) =>
    cell.map((runs, j): readonly FaceRun[] =>
      heads === undefined || j > 0 ? runs : [bold(`${heads[i] ?? ''}: `), ...runs],
    ),
  ),
];
