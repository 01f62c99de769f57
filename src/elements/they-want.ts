const PREFIX = 'steady-they-want:';

/**
 * Carries one line from card to card in `window.name`, which lives in the memory of this tab alone:
 * no storage, no address, no server sees it, and the browser drops it when the tab leaves the site.
 */
export class TheyWantElement extends HTMLElement {
  readonly #remember = (): void => {
    window.name = PREFIX + (this.querySelector('input')?.value ?? '');
  };

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input && window.name.startsWith(PREFIX)) input.value = window.name.slice(PREFIX.length);
    this.addEventListener('input', this.#remember);
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#remember);
  }
}
