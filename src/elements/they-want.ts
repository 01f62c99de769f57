import { recall, remember } from './tab-memory.ts';

/** Carries one line from card to card in the memory of the tab. */
export class TheyWantElement extends HTMLElement {
  readonly #remember = (): void => {
    remember('want', this.#input?.value ?? '');
  };
  /** A page that is taken back as it was left may be older than the line. */
  readonly #recall = (event: PageTransitionEvent): void => {
    if (event.persisted && this.#input) this.#input.value = recall('want');
  };

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  connectedCallback(): void {
    // Somebody may have begun to write before this script ran.
    if (this.#input && this.#input.value !== '') this.#remember();
    else if (this.#input) this.#input.value = recall('want');
    this.addEventListener('input', this.#remember);
    window.addEventListener('pageshow', this.#recall);
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#remember);
    window.removeEventListener('pageshow', this.#recall);
  }
}
