import { readScreenPop } from '#src/domain/screen-pop.ts';

/**
 * Goes on to the card the address asks for, or to the start card. It takes its own place in the history, so that
 * "back" leads to the page before. The table stays to be read where the address names it and asks for no card.
 */
export class ScreenPopElement extends HTMLElement {
  connectedCallback(): void {
    const { card, page, start } = this.dataset;
    if (card === undefined || page === undefined || start === undefined) return;
    if (location.hash === `#${this.id}` && !new URLSearchParams(location.search).has('say')) return;
    const { id, to } = readScreenPop(location.search, this.#table());
    location.replace(id === undefined ? start : (to === 'page' ? page : card).replace('*', id));
  }

  #table(): Map<string, string> {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-say]')];
    return new Map(
      rows.flatMap(({ dataset: { say = '', code = '' } }) => [
        [say, say],
        [code, say],
      ]),
    );
  }
}
