import type { ShownCard } from '#src/finder/finder-file.ts';

/** A page of the handbook as a result. */
export interface ShownPage {
  readonly title: string;
  readonly href: string;
}

/** The results under the box: a list whose options are links. */
export class FinderPanel {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  #active = -1;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  /** Every result, cards first. */
  get options(): HTMLAnchorElement[] {
    return [...this.#root.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
  }

  /** The result that Enter opens. */
  get chosen(): HTMLAnchorElement | undefined {
    const options = this.options;
    return options[this.#active] ?? options[0];
  }

  showCards(cards: readonly ShownCard[], sure: boolean, hrefOf: (id: string) => string): void {
    this.#part('sure').hidden = !sure;
    this.#part('unsure').hidden = sure;
    this.#part('cards').replaceChildren(
      ...cards.map((card) => {
        const option = this.#copy('card', hrefOf(card.id));
        fill(option, 'title', card.title);
        fill(option, 'line', card.line);
        fill(option, 'door', card.door);
        option.querySelector('[data-if="danger"]')?.toggleAttribute('hidden', !card.danger);
        return option;
      }),
    );
    this.#part('pages-box').hidden = true;
    this.#part('pages').replaceChildren();
    this.#open();
  }

  showPages(pages: readonly ShownPage[]): void {
    this.#part('pages').replaceChildren(
      ...pages.map((page) => {
        const option = this.#copy('page', page.href);
        fill(option, 'title', page.title);
        return option;
      }),
    );
    this.#part('pages-box').hidden = pages.length === 0;
    this.#number();
  }

  /** Moves the mark up or down, round the ends. */
  move(step: 1 | -1): void {
    const count = this.options.length;
    if (count === 0) return;
    const from = this.#active === -1 && step === -1 ? 0 : this.#active;
    this.#mark((from + step + count) % count);
  }

  close(): void {
    this.#panel.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  #open(): void {
    this.#number();
    this.#mark(-1);
    this.#panel.hidden = false;
    this.#panel.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #mark(place: number): void {
    this.#active = place;
    this.options.forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === place));
      if (i === place) option.scrollIntoView({ block: 'nearest' });
    });
    const id = this.options[place]?.id;
    if (id === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', id);
  }

  #number(): void {
    this.options.forEach((option, i) => (option.id = `finder-option-${i + 1}`));
  }

  get #panel(): HTMLElement {
    return this.#part('panel');
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-finder="${name}"]`);
    if (!part) throw new Error(`The finder has no part "${name}"`);
    return part;
  }

  #copy(template: 'card' | 'page', href: string): HTMLAnchorElement {
    const source = this.#root.querySelector<HTMLTemplateElement>(
      `template[data-finder="${template}"]`,
    );
    const option = source?.content.querySelector('a')?.cloneNode(true);
    if (!(option instanceof HTMLAnchorElement))
      throw new Error(`The finder has no template "${template}"`);
    option.href = href;
    return option;
  }
}

/** Puts text into one part of a result, and hides the part if there is none. */
function fill(option: HTMLElement, name: string, text: string): void {
  for (const part of option.querySelectorAll(`[data-text="${name}"]`)) part.textContent = text;
  for (const part of option.querySelectorAll(`[data-if="${name}"]`))
    part.toggleAttribute('hidden', text === '');
}
