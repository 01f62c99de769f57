import type { Content } from './content.ts';
import { posterRows, type Poster } from './posters.ts';
import type { Printed, PrintedEntry } from './printed.ts';
import type { Situation } from './situations.ts';
import type { ListRecord } from '#src/schemas/sheet.ts';

/** One part of a cheat-sheet. */
export type SheetPart =
  | { readonly kind: 'beats' }
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'situations'; readonly situations: readonly Situation[] };

/** What a cheat-sheet shows, in print order. */
export interface List {
  readonly format: 'list';
  readonly parts: readonly SheetPart[];
}

type PrintedSheet = Printed & { readonly title: string; readonly purpose: string };

export type ListSheet = PrintedSheet & List;
export type PosterSheet = PrintedSheet & Poster;
export type Sheet = ListSheet | PosterSheet;

/** Sheets without situations that are switched off. */
export function buildSheets(
  content: Content,
  printed: PrintedEntry,
  situations: ReadonlyMap<string, Situation>,
): Sheet[] {
  return content.sheets.map(({ id, data }): Sheet => {
    const common = { ...printed('sheets', id), title: data.title, purpose: data.purpose };
    if (data.format === 'poster')
      return {
        ...common,
        format: 'poster',
        rows: posterRows(data.rows, content),
        marks: data.marks,
      };
    return { ...common, format: 'list', parts: listParts(data, situations) };
  });
}

const listParts = (
  { parts }: ListRecord,
  situations: ReadonlyMap<string, Situation>,
): SheetPart[] =>
  parts.map((part): SheetPart => {
    if ('block' in part) return { kind: 'block', block: part.block };
    if ('situations' in part)
      return {
        kind: 'situations',
        situations: part.situations.flatMap((member) => situations.get(member) ?? []),
      };
    return { kind: 'beats' };
  });

/** Whether a record is printed on a sheet. */
export function isOnSheet(sheet: Sheet, collection: string, id: string): boolean {
  if (sheet.format === 'poster')
    return sheet.rows.some(({ record }) => record === `${collection}/${id}`);
  return sheet.parts.some(
    (part) =>
      (part.kind === 'beats' && collection === 'beats') ||
      (part.kind === 'block' && collection === 'blocks' && part.block === id) ||
      (part.kind === 'situations' &&
        collection === 'situations' &&
        part.situations.some((each) => each.id === id)),
  );
}
