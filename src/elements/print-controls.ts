/**
 * Prints at the press of a button, and takes what is chosen from the address: `?paper=letter`,
 * `?flip=short`, `?test=off`.
 */
export class PrintControlsElement extends HTMLElement {
  readonly #print = (): void => {
    window.print();
  };

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const input of this.querySelectorAll('input')) {
      const value = asked.get(input.name);
      if (input.type === 'radio' && input.value === value) input.checked = true;
      if (input.type === 'checkbox' && value === 'off') input.checked = false;
    }
    const button = this.#button;
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#print);
  }
}
