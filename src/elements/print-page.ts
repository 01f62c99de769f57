/** A button that prints the page. */
export class PrintPageElement extends HTMLElement {
  readonly #print = (): void => {
    window.print();
  };

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#print);
  }
}
