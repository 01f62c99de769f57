import type { ShownCard } from '#src/finder/finder-file.ts';
import { markTyped } from '#src/finder/query-marks.ts';

/** Results that a digit opens. */
const MOST_DIGITS = 5;

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

  /** Whether a result is marked or pointed at. */
  get isInUse(): boolean {
    const panel = this.#panel;
    return this.#active !== -1 || panel.matches(':hover, :focus-within');
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

  showCards(
    cards: readonly ShownCard[],
    sure: boolean,
    query: string,
    hrefOf: (id: string) => string,
  ): void {
    const some = cards.length > 0;
    this.#part('sure').hidden = !some || !sure;
    this.#part('unsure').hidden = !some || sure;
    this.#part('none').hidden = some;
    this.#part('cards').replaceChildren(
      ...cards.map((card) => {
        const option = this.#copy('card', hrefOf(card.id));
        fill(option, 'title', markedText(card.title, query));
        fill(option, 'line', markedText(card.line, query));
        fill(option, 'door', card.door === '' ? [] : [card.door]);
        option.querySelector('[data-if="danger"]')?.toggleAttribute('hidden', !card.danger);
        return option;
      }),
    );
    this.#part('pages-box').hidden = true;
    this.#part('pages').replaceChildren();
    this.#open();
  }

  showPages(pages: readonly ShownPage[], query: string): void {
    this.#part('pages').replaceChildren(
      ...pages.map((page) => {
        const option = this.#copy('page', page.href);
        fill(option, 'title', markedText(page.title, query));
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

  /** Tells screen readers how many results there are. */
  sayCount(): void {
    const count = this.options.length;
    const { one = '', many = '' } = this.#status.dataset;
    this.#status.textContent = (count === 1 ? one : many).replace('*', String(count));
  }

  close(): void {
    this.#panel.hidden = true;
    this.#status.textContent = '';
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  #open(): void {
    this.#number();
    this.#mark(-1);
    this.#panel.hidden = false;
    this.#panel.scrollTop = 0;
    this.#status.textContent = '';
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
    const { options } = this;
    options.forEach((option, i) => {
      option.id = `finder-option-${i + 1}`;
      if (i < MOST_DIGITS) option.dataset.digit = String(i + 1);
    });
    // A list without options is no list to open.
    this.#part('list').hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
  }

  get #status(): HTMLElement {
    return this.#part('status');
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
function fill(option: HTMLElement, name: string, text: readonly (string | Node)[]): void {
  for (const part of option.querySelectorAll(`[data-text="${name}"]`))
    part.replaceChildren(...text);
  for (const part of option.querySelectorAll(`[data-if="${name}"]`))
    part.toggleAttribute('hidden', text.length === 0);
}

/** A text with the words of the query marked; made of nodes, so that no text is ever read as HTML. */
const markedText = (text: string, query: string): (string | Node)[] =>
  markTyped(text, query).map((stretch) => {
    if (!stretch.typed) return stretch.text;
    const mark = document.createElement('mark');
    mark.textContent = stretch.text;
    return mark;
  });
