import type { CardArrangement } from '#src/pack/arrange.ts';
import { backCell, frontCell, type Cell } from '#src/print/duplex.ts';
import { GRIDS } from '#src/print/geometry.ts';
import type { CardSides } from './pack-parts.ts';

/**
 * The sheets of a pack, each front followed by its back: copies of the ready-made cards on copies of the sides that
 * decks are printed on.
 * @param template by its name: `front` and `back` of the format, and `own`, the card to write on
 */
export function cardSheets(
  { sheets, cards: count }: CardArrangement,
  format: 'poker' | 'a6',
  cards: ReadonlyMap<string, CardSides>,
  template: (name: string) => HTMLTemplateElement,
): HTMLElement[] {
  const grid = GRIDS[format];
  return sheets.flatMap((places, sheet) =>
    (['front', 'back'] as const).map((side) => {
      const page = copyOf(template(`${format}-${side}`));
      for (const text of textsOf(page))
        text.data = text.data
          .replace('{sheet}', String(sheet + 1))
          .replace('{sheets}', String(sheets.length));
      const faces = places.flatMap((place, i) => {
        const cell = side === 'front' ? frontCell(i, grid) : backCell(frontCell(i, grid), grid);
        const own = template(`${format}-own-${side}`).content.firstElementChild;
        const face = place ? cards.get(place.card)?.[side] : own;
        return face ? [placed(face, cell, place?.number, count)] : [];
      });
      page.querySelector('.cards')?.replaceChildren(...faces);
      return page;
    }),
  );
}

/** A copy of a card at its place, with its number in the pack. */
function placed(face: Element, cell: Cell, number: number | undefined, count: number): HTMLElement {
  const card = document.importNode(face, true);
  if (!(card instanceof HTMLElement)) throw new Error('A card is no element of HTML');
  card.style.setProperty('--column', String(cell.column));
  card.style.setProperty('--row', String(cell.row));
  if (number === undefined) return card;
  card.dataset.number = String(number);
  for (const mark of card.querySelectorAll('.nth'))
    mark.textContent = mark.textContent.replace(/\d+\/\d+$/, `${number}/${count}`);
  return card;
}

function copyOf({ content }: HTMLTemplateElement): HTMLElement {
  const copy = content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('A side has no template');
  return copy;
}

function* textsOf(root: HTMLElement): Generator<Text> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode instanceof Text) yield texts.currentNode;
}
