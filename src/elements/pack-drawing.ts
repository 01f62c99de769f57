import type { LeftOut } from '#src/pack/address.ts';
import { arrangeCards } from '#src/pack/arrange.ts';
import { itemParts, type PackCards, type PackChoice } from '#src/pack/choice.ts';
import type { Shelf } from '#src/pack/shelf.ts';
import { counted } from './filled-words.ts';
import { ownSheetSides } from './own-sheet-sides.ts';
import { showNotes, type PackNote } from './pack-notes.ts';
import { PackParts } from './pack-parts.ts';
import { PackPreview, type Drawn } from './pack-preview.ts';
import { cardSheets } from './pack-sheets.ts';

/** The page a pack is drawn on. */
export interface PackPage {
  readonly root: HTMLElement;
  readonly part: (name: string) => HTMLElement;
  readonly template: (name: string) => HTMLTemplateElement;
  /** What a person calls an item. */
  readonly nameOf: (item: string) => string;
  readonly shelf: Shelf;
}

type Counts = readonly (readonly [string, number])[];

/** Draws a choice on its sheets, and says what it comes to and what is left out of it. */
export class PackDrawing {
  readonly #page: PackPage;
  readonly #preview: PackPreview;

  constructor(page: PackPage, signal: AbortSignal) {
    this.#page = page;
    const parts = new PackParts(page.root.dataset.parts ?? '');
    this.#preview = new PackPreview(page.part('preview'), parts, signal);
  }

  /** @param left what of the address is left out */
  show(choice: PackChoice, left: readonly LeftOut[]): void {
    this.#preview.setPaper(choice);
    this.#tellFit('long', 0);
    this.#page.part('wide-title').hidden = true;
    const { format } = choice;
    const drawn =
      format === 'sheet' ? this.#showSheet(choice, left) : this.#showCards(format, choice, left);
    void drawn.then((done) => {
      if (done !== 'overtaken') this.#ready(done);
    });
  }

  #showCards(format: PackCards, { items }: PackChoice, left: readonly LeftOut[]): Promise<Drawn> {
    const { nameOf, shelf, template } = this.#page;
    const arrangement = arrangeCards(format, items, shelf);
    const { cards, pages, papers, ordered, without, over } = arrangement;
    this.#count([
      ['cards', cards],
      ['pages', pages],
      ['papers', papers],
    ]);
    this.#note([
      ...left,
      { reason: 'ordered', what: ordered.map(nameOf) },
      { reason: 'without', what: without.map(nameOf) },
      { reason: 'over', what: over },
    ]);
    const keys = arrangement.sheets.flat().flatMap((place) => (place ? [place.card] : []));
    return this.#preview.draw(this.#groupsOf(keys), (ready) =>
      cardSheets(arrangement, format, ready.cards, template),
    );
  }

  #showSheet({ items, heading, large }: PackChoice, left: readonly LeftOut[]): Promise<Drawn> {
    const { nameOf, shelf, template } = this.#page;
    const isRow = (item: string) => shelf.cards.get(itemParts(item).code)?.row === true;
    const rows = items.filter(isRow);
    const without = items.filter((item) => !isRow(item)).map(nameOf);
    this.#note([...left, { reason: 'without', what: without }]);
    this.#count([['lines', rows.length]]);
    return this.#preview.draw(this.#groupsOf(rows), (ready) => {
      if (rows.length === 0) return [];
      const lines = rows.flatMap((item) => ready.rows.get(item) ?? []);
      const edition = large ? 'large' : 'standard';
      const { sheet, sides } = ownSheetSides(lines, heading, edition, template);
      this.#tellFit('long', sheet.kind === 'long' ? sheet.over : 0);
      this.#page.part('wide-title').hidden = sheet.kind !== 'wide-title';
      if (sides.length > 0)
        this.#count([
          ['lines', rows.length],
          ['pages', sides.length],
          ['papers', sides.length],
        ]);
      return sides;
    });
  }

  /** Says what the pack comes to; nothing while it is empty. */
  #count(counts: Counts): void {
    const words = counts.map(([name, count]) => counted(this.#page.part(`count-${name}`), count));
    this.#page.part('count').textContent = counts[0]?.[1] === 0 ? '' : words.join(' · ');
  }

  #note(notes: readonly PackNote[]): void {
    showNotes(this.#page.part('notes'), notes);
  }

  #tellFit(name: string, over: number): void {
    const line = this.#page.part(name);
    line.hidden = over === 0;
    line.textContent = over === 0 ? '' : counted(line, over);
  }

  /** Says whether there is something to print, and whether loading it failed. */
  #ready(done: Drawn): void {
    const { root, part } = this.#page;
    root.toggleAttribute('data-filled', done === 'filled');
    part('failed').hidden = done !== 'failed';
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-pack-do="print"]'))
      button.disabled = done !== 'filled';
  }

  /** The groups that hold some items. */
  #groupsOf(items: readonly string[]): Set<string> {
    const codes = new Set(items.map((item) => itemParts(item).code));
    const boxes = [...this.#page.root.querySelectorAll<HTMLInputElement>('input[name="card"]')];
    return new Set(
      boxes
        .filter(({ value }) => codes.has(value))
        .flatMap((box) => box.closest<HTMLElement>('[data-group]')?.dataset.group ?? []),
    );
  }
}
