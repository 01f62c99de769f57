import { togglePin } from '#src/domain/pins.ts';
import { storedPins, storePins, watchPins } from './pin-store.ts';

/** A button that pins one card. It appears only where the browser keeps what it is asked to keep. */
export class PinCardElement extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    watchPins(this.#show, signal);
    this.addEventListener('click', this.#toggle, { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  readonly #show = (): void => {
    const pins = storedPins();
    const pressed = pins?.includes(this.dataset.id ?? '') ?? false;
    this.querySelector('button')?.setAttribute('aria-pressed', String(pressed));
    this.hidden = pins === undefined;
  };

  readonly #toggle = (event: Event): void => {
    const { id } = this.dataset;
    const pins = storedPins();
    if (!(event.target instanceof Element && event.target.closest('button'))) return;
    // Reading may be allowed where writing is not, as when the storage is full.
    if (id === undefined || !pins || !storePins(togglePin(pins, id))) this.hidden = true;
  };
}
