/** Puts the words of one phrase on the clipboard. Shown only where the browser allows it. */
export class CopyPhraseElement extends HTMLElement {
  readonly #copy = (): void => {
    const button = this.querySelector('button');
    const { text, done } = button?.dataset ?? {};
    if (!button || text === undefined || done === undefined) return;
    const label = button.textContent;
    void navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = done;
        setTimeout(() => (button.textContent = label), 1500);
      },
      () => (this.hidden = true),
    );
  };

  connectedCallback(): void {
    if (!('clipboard' in navigator)) return;
    this.hidden = false;
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#copy);
  }
}
