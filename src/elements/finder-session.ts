import { FinderPanel } from './finder-panel.ts';
import { FinderSource } from './finder-source.ts';
import type { QueryAddress } from './query-address.ts';

/** Letters from which on the handbook is searched too. */
const HANDBOOK_FROM = 3;
/** Pause in typing before that, in ms: long before Pagefind is loaded, which weighs more than all the rest. */
const FIRST_HANDBOOK_PAUSE = 1200;
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
  /** The query whose results stand in the panel; they stay as they are while somebody clicks on one. */
  #shown = '';
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
    input.addEventListener('input', this.#type, { signal });
    input.addEventListener('focus', this.#reopen, { signal });
    input.addEventListener('click', this.#reopen, { signal });
    input.addEventListener('keydown', this.#move, { signal });
    input.form?.addEventListener('submit', this.#submit, { signal });
    document.addEventListener('keydown', this.#escape, { signal });
    document.addEventListener('pointerdown', this.#point, { signal });
    root.addEventListener('focusout', this.#blur, { signal });
    signal.addEventListener('abort', this.#stop);
  }

  /** Answers what stands in the box. */
  async show(): Promise<void> {
    const query = this.#input.value;
    this.#address.write(query);
    if (this.#isShown(query)) return;
    this.#stop();
    if (query.trim() === '') {
      this.#panel.close();
      return;
    }
    const { cards, sure } = await this.#source.cards(query);
    if (query !== this.#input.value || this.#isShown(query)) return;
    this.#shown = query;
    this.#panel.showCards(cards, sure, this.#addressOf);
    if (this.#openFirst) this.#open();
    this.#statusTimer = window.setTimeout(this.#sayCount, STATUS_PAUSE);
    if (this.#root.dataset.pages === 'yes' && query.trim().length >= HANDBOOK_FROM)
      this.#handbookTimer = window.setTimeout(
        () => void this.#showPages(query),
        this.#source.hasPagefind ? HANDBOOK_PAUSE : FIRST_HANDBOOK_PAUSE,
      );
  }

  /** Opens the first result, at once or as soon as there is one. */
  openFirst(): void {
    this.#openFirst = true;
    if (this.#panel.isOpen) this.#open();
    else void this.show();
  }

  #isShown(query: string): boolean {
    return this.#panel.isOpen && query === this.#shown;
  }

  async #showPages(query: string): Promise<void> {
    const pages = await this.#source.pages(query);
    if (query === this.#input.value && this.#panel.isOpen) this.#panel.showPages(pages);
  }

  /** Opens the chosen result; where there is none, the page the form leads to. */
  #open(): void {
    this.#openFirst = false;
    const { chosen } = this.#panel;
    if (chosen) chosen.click();
    else this.#input.form?.submit();
  }

  readonly #addressOf = (id: string): string => (this.#root.dataset.card ?? '').replace('*', id);

  readonly #type = (): void => {
    this.#openFirst = false;
    void this.show();
  };

  readonly #reopen = (): void => {
    if (!this.#panel.isOpen) void this.show();
  };

  readonly #submit = (event: SubmitEvent): void => {
    if (this.#input.value.trim() === '') return;
    event.preventDefault();
    this.openFirst();
  };

  readonly #move = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (this.#panel.isOpen) this.#panel.move(event.key === 'ArrowDown' ? 1 : -1);
    else void this.show();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#panel.isOpen) return;
    event.preventDefault();
    if (this.#root.contains(document.activeElement)) this.#input.focus();
    this.#panel.close();
  };

  readonly #point = (event: PointerEvent): void => {
    this.#leave(event.target);
  };

  readonly #blur = (event: FocusEvent): void => {
    this.#leave(event.relatedTarget);
  };

  #leave(target: EventTarget | null): void {
    if (target instanceof Node && !this.#root.contains(target)) this.#panel.close();
  }

  readonly #sayCount = (): void => {
    const status = this.#root.querySelector('[role="status"]');
    const count = this.#panel.options.length;
    if (status && this.#panel.isOpen)
      status.textContent = (this.#root.dataset.status ?? '').replace('*', String(count));
  };

  readonly #stop = (): void => {
    clearTimeout(this.#handbookTimer);
    clearTimeout(this.#statusTimer);
  };
}
