import { packHash, readPack, type LeftOut } from '#src/pack/address.ts';
import { EMPTY_CHOICE, itemParts, moved, withCard, type PackChoice } from '#src/pack/choice.ts';
import type { Shelf } from '#src/pack/shelf.ts';
import { filled } from './filled-words.ts';
import { PackDrawing } from './pack-drawing.ts';
import { changedChoice, readShelf, showChoice } from './pack-form.ts';
import { PackList } from './pack-list.ts';
import { replaceAddress } from './replace-address.ts';

/**
 * Builds a pack: what is ticked is put in order and shown on the very sheets that will be printed. The whole choice
 * stands in the address, after the `#`, which no server sees; nothing else keeps it.
 */
export class PrintBuilderElement extends HTMLElement {
  #left = new AbortController();
  #choice: PackChoice = EMPTY_CHOICE;
  #leftOut: readonly LeftOut[] = [];
  #shelf: Shelf = { cards: new Map(), retired: new Set(), off: new Set() };
  #drawing: PackDrawing | undefined;
  #list: PackList | undefined;

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    this.#shelf = readShelf(this);
    this.#drawing = new PackDrawing(
      {
        root: this,
        part: this.#part,
        template: this.#template,
        nameOf: this.#nameOf,
        shelf: this.#shelf,
      },
      signal,
    );
    this.#list = new PackList(
      this.#part('list'),
      this.#template('item'),
      { move: this.#move, remove: this.#remove },
      signal,
    );
    this.addEventListener('change', this.#change, { signal });
    this.addEventListener('input', this.#type, { signal });
    this.addEventListener('click', this.#click, { signal });
    this.addEventListener('submit', this.#submit, { signal });
    window.addEventListener('hashchange', this.#follow, { signal });
    // A page that is taken back as it was left may be older than its address.
    window.addEventListener('pageshow', this.#follow, { signal });
    this.#part('framed').hidden = window.parent === window;
    this.#part('builder').hidden = false;
    this.#part('no-script').hidden = true;
    this.#follow();
    if (this.#choice.items.length > 0) this.#part('builder').scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  /** Takes over the choice of the address. */
  readonly #follow = (): void => {
    if (location.hash === packHash(this.#choice) && this.dataset.format !== undefined) return;
    const { choice, left } = readPack(location.hash, this.#shelf);
    this.#leftOut = left;
    this.#show(choice);
  };

  /** Takes over a choice made on the page. */
  #choose(choice: PackChoice, told = ''): void {
    this.#leftOut = [];
    this.#show(choice);
    replaceAddress(location.pathname + location.search + packHash(choice));
    this.#part('status').textContent = told;
  }

  readonly #change = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.form === this.querySelector('form.choices'))
      this.#choose(changedChoice(this.#choice, target, this.#shelf));
  };

  readonly #type = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.name === 'heading')
      this.#choose(changedChoice(this.#choice, target, this.#shelf));
  };

  /** Enter in a field is no wish to leave the page. */
  readonly #submit = (event: SubmitEvent): void => {
    if (event.target === this.querySelector('form.choices')) event.preventDefault();
  };

  readonly #move = (item: string, to: number): void => {
    const items = moved(this.#choice.items, item, to);
    const { place = '' } = this.#part('status').dataset;
    const told = [this.#nameOf(item), String(items.indexOf(item) + 1), String(items.length)];
    this.#choose(
      { ...this.#choice, items },
      told.reduce((text, word) => filled(text, word), place),
    );
  };

  readonly #remove = (item: string): void => {
    const items = this.#choice.items.filter((each) => each !== item);
    const told = filled(this.#part('status').dataset.removed, this.#nameOf(item));
    this.#choose({ ...this.#choice, items }, told);
  };

  readonly #click = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const result = target.closest<HTMLAnchorElement>('a[data-result]');
    const does = target.closest<HTMLElement>('[data-pack-do]')?.dataset.packDo;
    if (result && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      this.#bring(result);
    } else if (does === 'print') window.print();
    else if (does === 'again') this.#show(this.#choice);
    else if (does === 'to-a6') this.#choose({ ...this.#choice, format: 'a6' });
    else if (does === 'clear') {
      this.#choose({ ...this.#choice, items: [] });
      this.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
    } else if (does === 'copy') void this.#copy();
    else if (does === 'add-all') this.#addAll(target);
  };

  /** Adds a card the finder has found, and is ready for the next. */
  #bring({ pathname }: HTMLAnchorElement): void {
    const id = pathname.split('/').at(-2) ?? '';
    const box = this.querySelector<HTMLInputElement>(
      `input[name="card"][data-id="${CSS.escape(id)}"]`,
    );
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (!box || !input) return;
    const { added, there } = this.#part('status').dataset;
    const told = filled(
      this.#choice.items.includes(box.value) ? there : added,
      this.#nameOf(box.value),
    );
    this.#choose({ ...this.#choice, items: withCard(this.#choice.items, box.value) }, told);
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  }

  #addAll(target: Element): void {
    const codes = [
      ...(target.closest('details')?.querySelectorAll<HTMLInputElement>('input[name="card"]') ??
        []),
    ].map(({ value }) => value);
    this.#choose({ ...this.#choice, items: codes.reduce(withCard, this.#choice.items) });
  }

  async #copy(): Promise<void> {
    const field = this.querySelector<HTMLInputElement>('input[name="link"]');
    const { copied, selected } = this.#part('status').dataset;
    if (!field) return;
    let told = copied;
    try {
      if (!('clipboard' in navigator)) throw new Error('This browser gives pages no clipboard.');
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.focus();
      field.select();
      told = selected;
    }
    this.#part('copied').textContent = told ?? '';
  }

  #show(choice: PackChoice): void {
    this.#choice = choice;
    showChoice(this, choice, this.#shelf);
    this.#list?.show(choice.items, this.#nameOf);
    this.#part('empty').hidden = choice.items.length > 0;
    this.#part('clear').hidden = choice.items.length === 0;
    const link = this.querySelector<HTMLInputElement>('input[name="link"]');
    if (link) link.value = location.href.replace(/#.*$/, '') + packHash(choice);
    for (const tab of this.#part('framed').querySelectorAll('a')) tab.href = link?.value ?? '';
    this.#part('copied').textContent = '';
    this.#drawing?.show(choice, this.#leftOut);
  }

  /** Code with title, or with the line. */
  readonly #nameOf = (item: string): string => {
    const { code, phrase } = itemParts(item);
    if (phrase === undefined) return `${code} ${this.#shelf.cards.get(code)?.title ?? ''}`;
    const box = this.querySelector(`input[name="phrase"][value="${CSS.escape(item)}"]`);
    return `${code} ${box?.parentElement?.textContent.trim() ?? phrase}`;
  };

  readonly #part = (name: string): HTMLElement => {
    const part = this.querySelector<HTMLElement>(`[data-pack="${name}"]`);
    if (!part) throw new Error(`The print builder has no part "${name}"`);
    return part;
  };

  readonly #template = (name: string): HTMLTemplateElement => {
    const template = this.#part(name);
    if (!(template instanceof HTMLTemplateElement))
      throw new Error(`The print builder has no template "${name}"`);
    return template;
  };
}
