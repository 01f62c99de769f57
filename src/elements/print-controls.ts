/** Prints at the press of a button, and takes the paper from the address: `?paper=letter` or `?paper=a4`. */
export class PrintControlsElement extends HTMLElement {
  readonly #print = (): void => {
    window.print();
  };

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  connectedCallback(): void {
    const paper = new URLSearchParams(location.search).get('paper');
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name="paper"]'))
      if (radio.value === paper) radio.checked = true;
    const button = this.#button;
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#print);
  }
}
