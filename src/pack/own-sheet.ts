import type { Edition } from '#src/print/editions.ts';
import { sheetFace, type SheetFace } from '#src/print/sheet-face.ts';
import type { SheetRow } from '#src/print/sheet-sections.ts';
import { DoesNotFit } from '#src/print/type.ts';

/** What stands around the rows of somebody's own sheet. */
export interface OwnSheetWords {
  readonly title: string;
  readonly purpose: string;
  /** Heading over the rows. */
  readonly rows: string;
  /** Whether it carries a QR code. */
  readonly qr: boolean;
}

/** The sheet set in the largest type that fits, or what keeps it from fitting. */
export type OwnSheet =
  | { readonly kind: 'set'; readonly face: SheetFace }
  /** So many rows, taken out at the end, make it fit. */
  | { readonly kind: 'long'; readonly over: number }
  /** The title alone does not fit: a word of it is wider than the sheet. */
  | { readonly kind: 'wide-title' };

/** Lays out rows under a title: on one side, or in large print on up to two. */
export function ownSheet(
  words: OwnSheetWords,
  rows: readonly SheetRow[],
  edition: Edition,
): OwnSheet {
  const set = (count: number) => setRows(words, rows.slice(0, count), edition);
  const face = set(rows.length);
  if (face) return { kind: 'set', face };
  if (!set(0)) return { kind: 'wide-title' };
  let fits = 0;
  let over = rows.length;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (set(middle)) fits = middle;
    else over = middle;
  }
  return { kind: 'long', over: rows.length - fits };
}

function setRows(
  { title, purpose, rows: heading, qr }: OwnSheetWords,
  rows: readonly SheetRow[],
  edition: Edition,
): SheetFace | undefined {
  const section = { kind: 'rows', title: heading, rows } as const;
  try {
    return sheetFace({ code: '', title, purpose, qr }, [section], edition);
  } catch (error) {
    if (error instanceof DoesNotFit) return undefined;
    throw error;
  }
}

/** Rows without the label and code that the row above has too. */
export const withoutRepeats = (rows: readonly SheetRow[]): SheetRow[] =>
  rows.map((row, i) =>
    row.code !== undefined && row.code === rows[i - 1]?.code
      ? { label: [[]], cells: row.cells }
      : row,
  );
