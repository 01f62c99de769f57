import { lastCard } from '#src/site/last-card.ts';

/** Leads back to the live card one has come from, and shows itself only then. */
export class LastCardElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const path = lastCard(document.referrer, location.href, this.dataset.live ?? '/live/');
    if (!link || path === undefined) return;
    link.href = path;
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.hidden = true;
  }
}
