const PRESSES = 3;
/** Longest pause between two presses, in ms: long enough for a hand that is slow or shakes. */
const PAUSE = 2000;

/**
 * Opens the way to stop when Shift is pressed three times, with no other key or click between, wherever the focus is.
 *
 * Why Shift: alone it types nothing, so it works inside the search box too, and on every layout of keys. No browser
 * and none of NVDA, JAWS, Narrator, VoiceOver and Orca has a command on three presses; Windows and macOS ask about
 * Sticky Keys at five. The GOV.UK Design System settled on the same for leaving a page in danger, after Escape had
 * clashed with dialogs, full screen and loading (alphagov/govuk-frontend issue 3063 and pull request 3081). Alt+Shift
 * changes the language of the keyboard in Windows and is Firefox's access key; Ctrl+Alt is AltGr, or VoiceOver's own.
 */
export class StopLinkElement extends HTMLElement {
  #left = new AbortController();
  #count = 0;
  #last = -Infinity;
  #alone = false;

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    window.addEventListener('keydown', this.#down, { signal, capture: true });
    window.addEventListener('keyup', this.#up, { signal, capture: true });
    window.addEventListener('pointerdown', this.#forget, { signal, capture: true });
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#forget();
  }

  readonly #down = (event: KeyboardEvent): void => {
    const { key, repeat, altKey, ctrlKey, metaKey, isComposing } = event;
    if (key !== 'Shift' || repeat || altKey || ctrlKey || metaKey || isComposing) this.#forget();
    else this.#alone = true;
  };

  readonly #up = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#alone) return;
    this.#alone = false;
    const now = performance.now();
    this.#count = now - this.#last <= PAUSE ? this.#count + 1 : 1;
    this.#last = now;
    if (this.#count < PRESSES) return;
    this.#forget();
    this.querySelector('a')?.click();
  };

  readonly #forget = (): void => {
    this.#alone = false;
    this.#count = 0;
  };
}
