import { ownSheet, withoutRepeats, type OwnSheet } from '#src/pack/own-sheet.ts';
import type { FaceRun } from '#src/print/face.ts';
import type { SheetSide } from '#src/print/sheet-face.ts';
import { rowColumns, sideLengths } from '#src/print/sheet-lengths.ts';
import type { Paragraph, SheetRow } from '#src/print/sheet-sections.ts';

/** Somebody's own sheet: how it is set, and its sides if it fits. */
export interface OwnSheetDrawing {
  readonly sheet: OwnSheet;
  readonly sides: readonly HTMLElement[];
}

/**
 * Draws ready-made rows on copies of the sides of a sheet.
 * @param title as it was typed, or empty for the usual one
 * @param template by its name, such as `standard-1-1`: edition, side and sides
 */
export function ownSheetSides(
  ready: readonly Element[],
  title: string,
  edition: 'standard' | 'large',
  template: (name: string) => HTMLTemplateElement,
): OwnSheetDrawing {
  const blank = (side: number, sides: number) =>
    document.importNode(template(`${edition}-${side}-${sides}`).content, true);
  const first = blank(1, 1);
  const text = (selector: string) => first.querySelector(selector)?.textContent.trim() ?? '';
  const words = {
    title: title.trim() === '' ? text('.sheet-title') : title.trim(),
    purpose: text('header p:last-child'),
    rows: text('h2'),
    qr: first.querySelector('.qr') !== null,
  };
  const rows = withoutRepeats(ready.map(readRow));
  const sheet = ownSheet(words, rows, edition);
  if (sheet.kind !== 'set') return { sheet, sides: [] };
  const { sides, size } = sheet.face;
  let drawn = 0;
  return {
    sheet,
    sides: sides.flatMap((side, i) => {
      const page = blank(i + 1, sides.length).firstElementChild;
      if (!(page instanceof HTMLElement)) return [];
      const count = side.sections[0]?.rows.length ?? 0;
      fillSide(page, side, size, words.title, ready.slice(drawn, drawn + count));
      drawn += count;
      return [page];
    }),
  };
}

function fillSide(
  page: HTMLElement,
  side: SheetSide,
  size: number,
  title: string,
  ready: readonly Element[],
): void {
  const [set] = side.sections;
  const heading = page.querySelector('.sheet-title');
  if (heading) heading.textContent = title;
  page.querySelector('.sections')?.setAttribute('style', sideLengths(side, size));
  if (set?.section.kind !== 'rows') return;
  const { layout } = set;
  const { rows } = set.section;
  page.querySelector('.sections ul')?.replaceChildren(
    ...rows.map((row, i) => {
      const copy = ready[i] ? document.importNode(ready[i], true) : document.createElement('li');
      copy.setAttribute('style', rowColumns(layout));
      const [label, ...cells] = copy.querySelectorAll(':scope > div');
      if (row.code === undefined) {
        label?.replaceChildren();
        copy.querySelector('.code')?.remove();
      }
      // Where labels stand above their texts, a row is one column.
      if (layout.label === 0 && label) {
        for (const cell of cells) {
          label.append(...cell.childNodes);
          cell.remove();
        }
      }
      return copy;
    }),
  );
}

/** A ready-made row as what it is made of, to be measured. */
function readRow(row: Element): SheetRow {
  const [label, ...cells] = [...row.querySelectorAll(':scope > div')].map((cell) =>
    [...cell.querySelectorAll('p')].map(readParagraph),
  );
  return {
    label: label ?? [],
    cells,
    code: row.querySelector('.code')?.textContent.trim(),
  };
}

const readParagraph = (paragraph: Element): Paragraph =>
  [...paragraph.childNodes].map((node): FaceRun => ({
    text: (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' '),
    weight: node instanceof Element && node.localName === 'b' ? 'bold' : 'regular',
  }));
