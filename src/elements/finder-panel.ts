import type { ShownCard } from '#src/finder/finder-file.ts';
import { marksOf } from '#src/finder/query-marks.ts';
import { CardOptions } from './card-options.ts';
import { fill } from './marked-text.ts';

/** Results that a digit opens. */
const MOST_DIGITS = 5;

/** A page of the handbook as a result. */
export interface ShownPage {
  readonly title: string;
  readonly href: string;
}

/** The results under the box: a list whose options are links. Only what differs from before is changed. */
export class FinderPanel {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #cards = new CardOptions(() => this.#copy('card'));
  readonly #parts = new Map<string, HTMLElement>();
  #options: readonly HTMLAnchorElement[] = [];
  #active = -1;
  #isScrolled = false;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
    this.#part('panel').addEventListener('scroll', () => (this.#isScrolled = true));
  }

  get isOpen(): boolean {
    return !this.#part('panel').hidden;
  }

  /** Whether a result is marked or pointed at. */
  get isInUse(): boolean {
    return this.#active !== -1 || this.#part('panel').matches(':hover, :focus-within');
  }

  /** Every result, cards first. */
  get options(): readonly HTMLAnchorElement[] {
    return this.#options;
  }

  /** The result that Enter opens. */
  get chosen(): HTMLAnchorElement | undefined {
    return this.#options[this.#active] ?? this.#options[0];
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
    const marked = marksOf(query);
    const list = this.#part('cards');
    list.dataset.query = query;
    putInto(
      list,
      cards.map((card) => this.#cards.of(card, hrefOf(card.id), marked)),
    );
    this.#part('pages-box').hidden = true;
    putInto(this.#part('pages'), []);
    this.#open();
  }

  showPages(pages: readonly ShownPage[], query: string): void {
    const marked = marksOf(query);
    putInto(
      this.#part('pages'),
      pages.map((page) => {
        const option = this.#copy('page');
        option.href = page.href;
        fill(option, 'title', marked(page.title));
        return option;
      }),
    );
    this.#part('pages-box').hidden = pages.length === 0;
    this.#number();
  }

  /** Moves the mark up or down, round the ends. */
  move(step: 1 | -1): void {
    const count = this.#options.length;
    if (count === 0) return;
    const from = this.#active === -1 && step === -1 ? 0 : this.#active;
    this.#mark((from + step + count) % count);
  }

  /** Tells screen readers how many results there are. */
  sayCount(): void {
    const count = this.#options.length;
    const { one = '', many = '' } = this.#part('status').dataset;
    this.#say((count === 1 ? one : many).replace('*', String(count)));
  }

  close(): void {
    this.#part('panel').hidden = true;
    this.#say('');
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  #open(): void {
    this.#mark(-1);
    this.#number();
    const panel = this.#part('panel');
    panel.hidden = false;
    // Asked for its place, the panel would be laid out at once; a panel nobody has scrolled is at its top.
    if (this.#isScrolled) panel.scrollTop = 0;
    this.#isScrolled = false;
    this.#say('');
  }

  #say(text: string): void {
    const status = this.#part('status');
    if (status.textContent !== text) status.textContent = text;
  }

  #mark(place: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = place;
    const option = this.#options[place];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #number(): void {
    const options = [...this.#root.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
    this.#options = options;
    options.forEach((option, i) => {
      const id = `finder-option-${i + 1}`;
      if (option.id === id) return;
      option.id = id;
      if (i < MOST_DIGITS) option.dataset.digit = String(i + 1);
      else delete option.dataset.digit;
    });
    // A list without options is no list to open.
    this.#part('list').hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
  }

  #part(name: string): HTMLElement {
    const known = this.#parts.get(name);
    if (known) return known;
    const part = this.#root.querySelector<HTMLElement>(`[data-finder="${name}"]`);
    if (!part) throw new Error(`The finder has no part "${name}"`);
    this.#parts.set(name, part);
    return part;
  }

  #copy(template: 'card' | 'page'): HTMLAnchorElement {
    const source = this.#root.querySelector<HTMLTemplateElement>(
      `template[data-finder="${template}"]`,
    );
    const option = source?.content.querySelector('a')?.cloneNode(true);
    if (!(option instanceof HTMLAnchorElement))
      throw new Error(`The finder has no template "${template}"`);
    return option;
  }
}

/** Puts elements into a part; what stands in its place already is left alone, for taking it out costs a new layout. */
function putInto(part: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of [...part.children]) if (!wanted.has(child)) child.remove();
  elements.forEach((element, i) => {
    const there = part.children[i];
    if (there !== element) part.insertBefore(element, there ?? null);
  });
}
