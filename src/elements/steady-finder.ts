import { hashFor, QueryAddress } from './query-address.ts';
import type { FinderSession } from './finder-session.ts';
import { within } from './time-limit.ts';

/** How long Enter waits for the script that answers, in ms. */
const SCRIPT_LIMIT = 4000;

/** A search form that answers as one types. It loads nothing before its first focus or a query in the address. */
export class SteadyFinderElement extends HTMLElement {
  readonly #address = new QueryAddress(this.dataset.address !== 'none');
  #session: Promise<FinderSession> | undefined;
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const input = this.querySelector('input');
    if (!input) return;
    const answer = () => {
      void this.#start(input).then((session) => session?.show());
    };
    const start = () => {
      if (!this.#session) answer();
    };
    const follow = () => {
      const query = this.#address.read();
      if (query === '') return;
      input.value = query;
      answer();
    };
    const open = (event: Event) => {
      if (input.value.trim() === '') return;
      event.preventDefault();
      void within(SCRIPT_LIMIT, this.#start(input)).then((session) => {
        if (session) session.openFirst();
        else location.assign((input.form?.action ?? '') + hashFor(input.value));
      });
    };
    // A sandboxed frame that may send no forms never tells of a submit, so the key is heard itself.
    const enter = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.isComposing) open(event);
    };
    // The browser moves the focus at the first frame of a page; a letter typed before that would be lost.
    const catchLetter = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && !(event.ctrlKey || event.altKey || event.metaKey);
      if (isLetter && document.activeElement === document.body) input.focus();
    };
    if (input.autofocus)
      document.addEventListener('keydown', catchLetter, { once: true, capture: true, signal });
    this.addEventListener('submit', open, { signal });
    input.addEventListener('keydown', enter, { signal });
    this.addEventListener('focusin', start, { once: true, signal });
    window.addEventListener('hashchange', follow, { signal });
    follow();
    // A box that is focused from the first may wait until the page stands; a key does not.
    if (this.contains(document.activeElement)) whenPageStands(start, signal);
    this.addEventListener('keydown', start, { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#session = undefined;
  }

  /** The session, started once; undefined where its script cannot be loaded and the list of situations has to do. */
  async #start(input: HTMLInputElement): Promise<FinderSession | undefined> {
    const { signal } = this.#left;
    try {
      this.#session ??= import('./finder-session.ts').then(
        (module) => new module.FinderSession(this, input, this.#address, signal),
      );
      return await this.#session;
    } catch {
      this.#session = undefined;
      return undefined;
    }
  }
}

/** Calls back once the page and what it needs are loaded. */
function whenPageStands(start: () => void, signal: AbortSignal): void {
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true, signal });
}
