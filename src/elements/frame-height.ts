import { heightMessage } from '#src/domain/height-message.ts';

/** In a frame: tells the page around it how tall this page is, after it has loaded and whenever that changes. */
export class FrameHeightElement extends HTMLElement {
  #told = 0;
  readonly #size = new ResizeObserver(() => {
    this.#tell();
  });
  readonly #start = (): void => {
    this.#size.observe(document.documentElement);
  };

  connectedCallback(): void {
    if (window.parent === window) return;
    // An observer also speaks once when it begins, so that the first message needs no other way.
    if (document.readyState === 'complete') this.#start();
    else window.addEventListener('load', this.#start, { once: true });
  }

  disconnectedCallback(): void {
    window.removeEventListener('load', this.#start);
    this.#size.disconnect();
    this.#told = 0;
  }

  #tell(): void {
    const { height } = document.documentElement.getBoundingClientRect();
    const message = heightMessage(height, location.pathname);
    if (message.height === this.#told) return;
    this.#told = message.height;
    // Whoever frames the page may know its height; nothing else is ever sent.
    window.parent.postMessage(message, '*');
  }
}
