import { FinderPanel } from './finder-panel.ts';
import { FinderSource } from './finder-source.ts';
import type { QueryAddress } from './query-address.ts';

/** Letters from which on the handbook is searched too, and the pause in typing before that, in ms. */
const HANDBOOK_FROM = 3;
const HANDBOOK_PAUSE = 150;
/** Pause in typing before the number of results is said, in ms. */
const STATUS_PAUSE = 800;

/** One use of a finder, from the first focus on: typing, keys, results. */
export class FinderSession {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #address: QueryAddress;
  readonly #panel: FinderPanel;
  readonly #source: FinderSource;
  /** Set when Enter came before the answer. */
  #openFirst = false;
  #handbookTimer = 0;
  #statusTimer = 0;

  constructor(
    root: HTMLElement,
    input: HTMLInputElement,
    address: QueryAddress,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#input = input;
    this.#address = address;
    this.#panel = new FinderPanel(root, input);
    this.#source = new FinderSource(root.dataset.file ?? '', root.dataset.pagefind ?? '');
    input.addEventListener(
      'input',
      () => {
        this.#typed();
      },
      { signal },
    );
    input.addEventListener('focus', () => void this.show(), { signal });
    input.addEventListener(
      'click',
      () => {
        if (!this.#panel.isOpen) void this.show();
      },
      { signal },
    );
    input.form?.addEventListener(
      'submit',
      (event) => {
        this.#submit(event);
      },
      { signal },
    );
    root.addEventListener(
      'keydown',
      (event) => {
        this.#key(event);
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        this.#leave(event.target);
      },
      { signal },
    );
    root.addEventListener(
      'focusout',
      (event) => {
        this.#leave(event.relatedTarget);
      },
      { signal },
    );
  }

  /** Answers what stands in the box. */
  async show(): Promise<void> {
    const query = this.#input.value;
    this.#address.write(query);
    clearTimeout(this.#handbookTimer);
    if (query.trim() === '') {
      this.#panel.close();
      return;
    }
    const answer = await this.#source.cards(query);
    if (query !== this.#input.value) return;
    if (answer && answer.cards.length > 0)
      this.#panel.showCards(answer.cards, answer.sure, (id) => this.#cardAddress(id));
    if (this.#openFirst) this.#open(answer !== undefined);
    if (this.#root.dataset.pages === 'yes' && query.trim().length >= HANDBOOK_FROM)
      this.#handbookTimer = window.setTimeout(() => void this.#showPages(query), HANDBOOK_PAUSE);
    this.#sayCount();
  }

  async #showPages(query: string): Promise<void> {
    const pages = await this.#source.pages(query);
    if (query === this.#input.value && this.#panel.isOpen) this.#panel.showPages(pages);
  }

  #cardAddress(id: string): string {
    return (this.#root.dataset.card ?? '').replace('*', id);
  }

  #typed(): void {
    this.#openFirst = false;
    void this.show();
  }

  #submit(event: SubmitEvent): void {
    if (this.#input.value.trim() === '') return;
    event.preventDefault();
    this.#openFirst = true;
    if (this.#panel.isOpen) this.#open(true);
    else void this.show();
  }

  /** Opens the chosen result; where nothing could be found, the form's own page. */
  #open(answered: boolean): void {
    this.#openFirst = false;
    const { chosen } = this.#panel;
    if (answered && chosen) chosen.click();
    else this.#input.form?.submit();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.#panel.isOpen) {
      event.preventDefault();
      this.#input.focus();
      this.#panel.close();
    } else if (
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      event.target === this.#input
    ) {
      event.preventDefault();
      if (this.#panel.isOpen) this.#panel.move(event.key === 'ArrowDown' ? 1 : -1);
      else void this.show();
    }
  }

  #leave(target: EventTarget | null): void {
    if (target instanceof Node && !this.#root.contains(target)) this.#panel.close();
  }

  #sayCount(): void {
    clearTimeout(this.#statusTimer);
    this.#statusTimer = window.setTimeout(() => {
      const status = this.#root.querySelector('[role="status"]');
      if (status && this.#panel.isOpen)
        status.textContent = (this.#root.dataset.status ?? '').replace(
          '*',
          String(this.#panel.options.length),
        );
    }, STATUS_PAUSE);
  }
}
