import type { PackItem } from '#src/pack/choice.ts';
import { filled } from './filled-words.ts';
import { listenDrag } from './pack-drag.ts';

/** What a list of chosen items asks for. */
export interface PackListEvents {
  readonly move: (item: PackItem, to: number) => void;
  readonly remove: (item: PackItem) => void;
}

/**
 * The chosen items in print order. Buttons, Alt with an arrow key and the pointer move them; the focus stays on the
 * item that moves.
 */
export class PackList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #events: PackListEvents;
  readonly #rows = new Map<PackItem, HTMLElement>();

  constructor(
    list: HTMLElement,
    template: HTMLTemplateElement,
    events: PackListEvents,
    signal: AbortSignal,
  ) {
    this.#list = list;
    this.#template = template;
    this.#events = events;
    list.addEventListener('click', this.#click, { signal });
    list.addEventListener('keydown', this.#key, { signal });
    listenDrag(list, events.move, signal);
  }

  /** @param nameOf what a person calls an item */
  show(items: readonly PackItem[], nameOf: (item: PackItem) => string): void {
    const focused = document.activeElement;
    const place = this.#places().findIndex((row) => row.contains(focused));
    for (const [item] of this.#rows) if (!items.includes(item)) this.#rows.delete(item);
    const rows = items.map((item) => this.#row(item, nameOf(item)));
    this.#list.replaceChildren(...rows);
    for (const [i, row] of rows.entries()) {
      button(row, 'up')?.setAttribute('aria-disabled', String(i === 0));
      button(row, 'down')?.setAttribute('aria-disabled', String(i === rows.length - 1));
    }
    if (place === -1 || !(focused instanceof HTMLElement)) return;
    // The button that was pressed; where its item is gone, the one that took its place.
    if (this.#list.contains(focused)) focused.focus();
    else button(rows[Math.min(place, rows.length - 1)] ?? this.#list, 'remove')?.focus();
  }

  #row(item: PackItem, name: string): HTMLElement {
    const known = this.#rows.get(item);
    if (known) return known;
    const row = this.#template.content.querySelector('li')?.cloneNode(true);
    if (!(row instanceof HTMLElement)) throw new Error('The list of the pack has no template');
    row.dataset.item = item;
    const label = row.querySelector('[data-text="name"]');
    if (label) label.textContent = name;
    for (const each of row.querySelectorAll('button'))
      each.setAttribute('aria-label', filled(each.dataset.label, name));
    this.#rows.set(item, row);
    return row;
  }

  readonly #click = ({ target }: Event): void => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    const row = rowOf(pressed);
    if (!pressed || !row) return;
    const item = row.dataset.item ?? '';
    if (pressed.dataset.do === 'remove') this.#events.remove(item);
    else if (pressed.getAttribute('aria-disabled') !== 'true')
      this.#move(row, pressed.dataset.do === 'up' ? -1 : 1);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey) return;
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
    const row = rowOf(target);
    if (!row) return;
    event.preventDefault();
    this.#move(row, key === 'ArrowUp' ? -1 : 1);
  };

  #move(row: HTMLElement, step: 1 | -1): void {
    const rows = this.#places();
    const to = rows.indexOf(row) + step;
    if (to >= 0 && to < rows.length) this.#events.move(row.dataset.item ?? '', to);
  }

  #places(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('li')];
  }
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('li[data-item]') : null;

const button = (row: HTMLElement, does: string): HTMLElement | null =>
  row.querySelector<HTMLElement>(`button[data-do="${does}"]`);
