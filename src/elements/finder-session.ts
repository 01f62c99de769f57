import { listenAround } from './finder-keys.ts';
import { FinderPanel } from './finder-panel.ts';
import { FinderSource } from './finder-source.ts';
import { hashFor, type QueryAddress } from './query-address.ts';

/** Letters from which on the handbook is searched too. */
const HANDBOOK_FROM = 3;
/** Pause in typing before that, in ms: long before Pagefind is loaded, which weighs more than all the rest. */
const FIRST_HANDBOOK_PAUSE = 1200;
const HANDBOOK_PAUSE = 150;
/** Pause in typing before the address takes the query, in ms: changing it costs more than the answer does. */
const ADDRESS_PAUSE = 250;
/** Pause in typing before the number of results is said, in ms. */
const COUNT_PAUSE = 800;

/** One use of a finder, from the first focus on: what is typed, and the results of it. */
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
  /** The query the address does not have yet. */
  #unwritten: string | undefined;
  #addressTimer = 0;
  #handbookTimer = 0;
  #countTimer = 0;

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
    const { file = '', pagefind = '', synonyms = '' } = root.dataset;
    this.#source = new FinderSource({ file, pagefind, synonyms }, this.#answerAnew);
    input.addEventListener('input', this.#type, { signal });
    listenAround(root, input, this.#panel, () => void this.show(), signal);
    // Whoever follows a link at once comes back to this query all the same.
    document.addEventListener('click', this.#write, { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.#stop();
      clearTimeout(this.#addressTimer);
    });
  }

  /** Answers what stands in the box. */
  async show(): Promise<void> {
    const query = this.#input.value;
    this.#writeLater(query);
    if (this.#isShown(query)) return;
    this.#stop();
    if (query.trim() === '') {
      this.#panel.close();
      return;
    }
    const { cards, sure } = await this.#source.cards(query);
    if (query !== this.#input.value || this.#isShown(query)) return;
    this.#shown = query;
    this.#panel.showCards(cards, sure, query, this.#addressOf);
    if (this.#openFirst) this.#open();
    const pages = this.#pagesLater(query);
    this.#countTimer = window.setTimeout(() => {
      void pages.then(() => {
        if (this.#isShown(query)) this.#panel.sayCount();
      });
    }, COUNT_PAUSE);
  }

  /** Opens the first result, at once or as soon as there is one. */
  openFirst(): void {
    this.#openFirst = true;
    if (this.#isShown(this.#input.value)) this.#open();
    else void this.show();
  }

  #isShown(query: string): boolean {
    return this.#panel.isOpen && query === this.#shown && query === this.#input.value;
  }

  #writeLater(query: string): void {
    this.#unwritten = query;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = window.setTimeout(this.#write, ADDRESS_PAUSE);
  }

  /** Shows pages of the handbook after a pause in typing; keeps its promise when they stand there or none will. */
  #pagesLater(query: string): Promise<void> {
    if (this.#root.dataset.pages !== 'yes' || query.trim().length < HANDBOOK_FROM)
      return Promise.resolve();
    const pause = this.#source.hasPagefind ? HANDBOOK_PAUSE : FIRST_HANDBOOK_PAUSE;
    return new Promise((done) => {
      this.#handbookTimer = window.setTimeout(() => {
        done(this.#showPages(query));
      }, pause);
    });
  }

  async #showPages(query: string): Promise<void> {
    const pages = await this.#source.pages(query);
    if (this.#isShown(query)) this.#panel.showPages(pages, query);
  }

  /** Opens the chosen result; where there is none, the page the form leads to. */
  #open(): void {
    this.#openFirst = false;
    const { chosen } = this.#panel;
    if (chosen) chosen.click();
    else location.assign((this.#input.form?.action ?? '') + hashFor(this.#input.value));
  }

  /** The finder file came late: what stands there is answered anew, unless somebody is about to choose from it. */
  readonly #answerAnew = (): void => {
    if (!this.#panel.isOpen || this.#panel.isInUse) return;
    this.#shown = '';
    void this.show();
  };

  readonly #write = (): void => {
    if (this.#unwritten !== undefined) this.#address.write(this.#unwritten);
    this.#unwritten = undefined;
    clearTimeout(this.#addressTimer);
  };

  readonly #addressOf = (id: string): string => (this.#root.dataset.card ?? '').replace('*', id);

  readonly #type = (): void => {
    this.#openFirst = false;
    void this.show();
  };

  readonly #stop = (): void => {
    clearTimeout(this.#handbookTimer);
    clearTimeout(this.#countTimer);
  };
}
