import { storedPins, storePins, watchPins } from './pin-store.ts';

/**
 * Shows the pinned cards, newest first, as copies of elements that carry a card's id in `data-card`: those of its
 * own template or, without one, those of the page. What is pinned and no longer among them is forgotten.
 */
export class PinnedCardsElement extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    watchPins(this.#show, this.#left.signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  readonly #show = (): void => {
    const pins = storedPins() ?? [];
    const cards = pins.flatMap((id) => this.#card(id) ?? []);
    this.querySelector('ul')?.replaceChildren(...cards.map(copyOf));
    this.hidden = cards.length === 0;
    if (cards.length < pins.length) storePins(cards.map(({ dataset }) => dataset.card ?? ''));
  };

  #card(id: string): HTMLElement | null {
    const cards = this.querySelector('template')?.content ?? document;
    return cards.querySelector<HTMLElement>(`[data-card="${id}"]`);
  }
}

/** Without the id, so that a copy is never taken for the card itself. */
function copyOf(card: HTMLElement): Node {
  const copy = card.cloneNode(true);
  if (copy instanceof HTMLElement) copy.removeAttribute('data-card');
  return copy;
}
