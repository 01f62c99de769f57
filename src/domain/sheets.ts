import type { Content } from './content.ts';
import { needsReading } from './danger.ts';
import { buildForm, type Form } from './forms.ts';
import { posterRows, type Poster } from './posters.ts';
import type { Printed, PrintedEntry } from './printed.ts';
import { buildPart, isInPart, type SheetPart } from './sheet-parts.ts';
import type { OrderedSituation, Situation } from './situations.ts';

/** What a cheat-sheet shows, in print order. */
export interface List {
  readonly format: 'list';
  readonly parts: readonly SheetPart[];
}

type PrintedSheet = Printed & { readonly title: string; readonly purpose: string };

export type ListSheet = PrintedSheet & List;
export type PosterSheet = PrintedSheet & Poster;
export type FormSheet = PrintedSheet & Form;
export type Sheet = ListSheet | PosterSheet | FormSheet;

/** Sheets without situations that are switched off. */
export function buildSheets(
  content: Content,
  printed: PrintedEntry,
  situations: ReadonlyMap<string, Situation>,
): Sheet[] {
  return content.sheets.map(({ id, data }): Sheet => {
    const common = { ...printed('sheets', id), title: data.title, purpose: data.purpose };
    if (data.format === 'form') return { ...common, ...buildForm(data, content, situations) };
    if (data.format === 'poster')
      return {
        ...common,
        format: 'poster',
        strap: data.strap,
        rows: posterRows(data.rows, content),
        marks: data.marks,
      };
    return {
      ...common,
      format: 'list',
      parts: data.parts.map((part) => buildPart(part, situations)),
    };
  });
}

/** Whether a record is printed on a sheet. */
export function isOnSheet(sheet: Sheet, collection: string, id: string): boolean {
  if (sheet.format === 'poster')
    return sheet.rows.some(({ record }) => record === `${collection}/${id}`);
  if (sheet.format === 'form')
    return sheet.references.some(
      (each) => each.shown === 'whole' && each.to === collection && each.id === id,
    );
  return sheet.parts.some((part) => isInPart(part, collection, id));
}

/**
 * Whether a card fills a sheet of its own, to be read and done step by step: cards in order about danger
 * or conduct. The sheet has the address `/sheets/<id of the card>/`, and the code and version of the card.
 */
export const fillsSheet = ({ form, ending }: Pick<Situation, 'form' | 'ending'>): boolean =>
  form === 'ordered' && needsReading(ending);

/** Cards that fill a sheet of their own, in the order of families and codes. */
export const cardSheets = (situations: ReadonlyMap<string, Situation>): OrderedSituation[] =>
  [...situations.values()].flatMap((card) =>
    card.form === 'ordered' && fillsSheet(card) ? [card] : [],
  );
