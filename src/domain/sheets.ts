import type { Content } from './content.ts';
import type { Printed, PrintedEntry } from './printed.ts';
import type { Situation } from './situations.ts';

/** One part of a cheat-sheet. */
export type SheetPart =
  | { readonly kind: 'beats' }
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'situations'; readonly situations: readonly Situation[] };

export type Sheet = Printed & { readonly title: string; readonly purpose: string } & {
  readonly format: 'list';
  readonly parts: readonly SheetPart[];
};

/** Sheets without situations that are switched off. */
export function buildSheets(
  content: Content,
  printed: PrintedEntry,
  situations: ReadonlyMap<string, Situation>,
): Sheet[] {
  return content.sheets.map(({ id, data }) => ({
    ...printed('sheets', id),
    title: data.title,
    purpose: data.purpose,
    format: data.format,
    parts: data.parts.map((part): SheetPart => {
      if ('block' in part) return { kind: 'block', block: part.block };
      if ('situations' in part)
        return {
          kind: 'situations',
          situations: part.situations.flatMap((member) => situations.get(member) ?? []),
        };
      return { kind: 'beats' };
    }),
  }));
}

/** Whether a record is printed on a sheet. */
export const isOnSheet = ({ parts }: Sheet, collection: string, id: string): boolean =>
  parts.some(
    (part) =>
      (part.kind === 'beats' && collection === 'beats') ||
      (part.kind === 'block' && collection === 'blocks' && part.block === id) ||
      (part.kind === 'situations' &&
        collection === 'situations' &&
        part.situations.some((each) => each.id === id)),
  );
