import type { Catalogue } from '#src/domain/catalogue.ts';
import type { SheetPart, WriteLine } from '#src/domain/sheet-parts.ts';
import { strings } from '#src/site/strings.ts';
import { beatRows, besideRows, blockRows, situationRows } from './block-rows.ts';
import type { FaceRun } from './face.ts';
import { judgedRows, retiredRows } from './judged-rows.ts';

/** Words one after the other, up to the end of a paragraph. */
export type Paragraph = readonly FaceRun[];

/** What is drawn before a row: a voice at a level of heat, or a door, the first the widest open. */
export type RowFigure =
  | { readonly kind: 'heat'; readonly level: number; readonly hottest: number }
  | { readonly kind: 'door'; readonly place: number };

/** One row of a sheet: a label, what belongs to it in one column or two, and the code of the card it leads to. */
export interface SheetRow {
  readonly figure?: RowFigure | undefined;
  readonly label: readonly Paragraph[];
  readonly cells: readonly (readonly Paragraph[])[];
  readonly code?: string | undefined;
}

/** A row of a grid: a label, and in which columns a mark stands. */
export interface GridRow {
  readonly label: string;
  readonly marks: readonly boolean[];
}

/** A list of rows, a grid of marks, or lines to write on. */
export type SheetSection =
  | {
      readonly kind: 'rows';
      readonly title: string;
      /** What stands in the columns, where there are two. */
      readonly heads?: readonly string[];
      readonly rows: readonly SheetRow[];
    }
  | {
      readonly kind: 'grid';
      readonly title: string;
      readonly heads: readonly string[];
      readonly rows: readonly GridRow[];
    }
  | { readonly kind: 'write'; readonly title: string; readonly rows: readonly WriteLine[] };

export type Shown = Pick<
  Catalogue,
  'beats' | 'blocks' | 'situations' | 'retired' | 'methods' | 'phrases'
>;

/** The text of a record as it is printed. */
export type ToText = (value: string) => string;

/** One part of a sheet as a section. */
export function sheetSection(part: SheetPart, shown: Shown, text: ToText): SheetSection {
  const { paper, parts, methods } = strings;
  switch (part.kind) {
    case 'write':
      return { kind: 'write', title: part.title, rows: part.write };
    case 'beats':
      return {
        kind: 'rows',
        title: part.words ? paper.beat : paper.beats,
        rows: beatRows(shown.beats, text, part.words),
        ...(part.words && { heads: [parts.do, parts.say] }),
      };
    case 'block':
      return {
        kind: 'rows',
        title: shown.blocks.get(part.block)?.title ?? '',
        rows: blockRows(part, shown, text),
      };
    case 'beside':
      return {
        kind: 'rows',
        title: part.title,
        heads: part.heads,
        rows: besideRows(part.beside, shown, text),
      };
    case 'situations':
      return { kind: 'rows', title: paper.situations, rows: situationRows(part.situations, text) };
    case 'retired':
      return {
        kind: 'rows',
        title: part.title,
        heads: [paper.retiredWhy, paper.retiredInstead],
        rows: retiredRows(part.retired, shown, text),
      };
    case 'judged':
      return {
        kind: 'rows',
        title: paper.methodsJudged,
        heads: [methods.keep, methods.missing],
        rows: judgedRows(part.judged, shown),
      };
    case 'methods':
      return {
        kind: 'grid',
        title: methods.caption,
        heads: shown.beats.map(({ title }) => title),
        rows: shown.methods.map((method) => ({
          label: method.title,
          marks: shown.beats.map(({ id }) => method.parts.some(({ beats }) => beats.includes(id))),
        })),
      };
  }
}
