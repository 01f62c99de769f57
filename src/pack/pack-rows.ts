import { beatRows, quoted, situationRows } from '#src/print/block-rows.ts';
import { regular } from '#src/print/face.ts';
import type { SheetRow } from '#src/print/sheet-sections.ts';
import { plainPaperText } from '#src/print/this-site.ts';
import type { PackCard } from './groups.ts';

/** A row of somebody's own sheet, under the item it stands for. */
interface PackRow {
  readonly key: string;
  readonly row: SheetRow;
}

/** The rows a card can become: the whole card, as the cheat-sheets list it, and each of its phrases. */
export const packRows = ({ code, title, situation, beat, phrases }: PackCard): PackRow[] => [
  ...(situation ? situationRows([situation], plainPaperText) : []).map((row) => ({
    key: code,
    row,
  })),
  ...(beat ? beatRows([beat], plainPaperText, false) : []).map((row) => ({
    key: code,
    row: { ...row, code },
  })),
  ...phrases.map(({ name, phrase }) => ({
    key: `${code}.${name}`,
    row: {
      label: [[regular(title)]],
      cells: [[[quoted(phrase, plainPaperText)]]],
      code,
    },
  })),
];
