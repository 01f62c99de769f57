import { QueryAddress } from './query-address.ts';
import type { FinderSession } from './finder-session.ts';

/** A search form that answers as one types. It loads nothing before its first focus or a query in the address. */
export class SteadyFinderElement extends HTMLElement {
  readonly #address = new QueryAddress();
  #session: Promise<FinderSession> | undefined;
  #ready = false;
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
      if (query === '' || query === input.value) return;
      input.value = query;
      answer();
    };
    const submit = (event: SubmitEvent) => {
      if (this.#ready || input.value.trim() === '') return;
      event.preventDefault();
      void this.#start(input).then((session) => {
        if (session) session.openFirst();
        else input.form?.submit();
      });
    };
    this.addEventListener('submit', submit, { signal });
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
    this.#ready = false;
  }

  /** The session, started once; undefined where its script cannot be loaded and the form has to do. */
  async #start(input: HTMLInputElement): Promise<FinderSession | undefined> {
    const { signal } = this.#left;
    try {
      this.#session ??= import('./finder-session.ts').then(
        (module) => new module.FinderSession(this, input, this.#address, signal),
      );
      const session = await this.#session;
      this.#ready = true;
      return session;
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
