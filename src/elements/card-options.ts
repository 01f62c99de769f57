import type { ShownCard } from '#src/finder/finder-file.ts';
import type { Stretch } from '#src/finder/query-marks.ts';
import { fill } from './marked-text.ts';

interface Made {
  readonly card: ShownCard;
  readonly option: HTMLAnchorElement;
  /** Which words are marked in it. */
  marks: string;
}

/** Cards as results. Each is made once and only its marks are renewed: most key presses change few of them. */
export class CardOptions {
  readonly #make: () => HTMLAnchorElement;
  readonly #made = new Map<string, Made>();

  /** @param make an empty result */
  constructor(make: () => HTMLAnchorElement) {
    this.#make = make;
  }

  /** The result of a card with words marked; the one of before, if the card is the same. */
  of(card: ShownCard, href: string, marked: (text: string) => Stretch[]): HTMLAnchorElement {
    const made = this.#of(card);
    if (made.option.getAttribute('href') !== href) made.option.setAttribute('href', href);
    const title = marked(card.title);
    const line = marked(card.line);
    const marks = [...title, ...line].map(({ typed }) => Number(typed)).join('');
    if (made.marks !== marks) {
      fill(made.option, 'title', title);
      fill(made.option, 'line', line);
      made.marks = marks;
    }
    return made.option;
  }

  #of(card: ShownCard): Made {
    const known = this.#made.get(card.id);
    if (known?.card === card) return known;
    const option = this.#make();
    fill(option, 'door', card.door === '' ? [] : [{ text: card.door, typed: false }]);
    option.querySelector('[data-if="danger"]')?.toggleAttribute('hidden', !card.danger);
    const made = { card, option, marks: '-' };
    this.#made.set(card.id, made);
    return made;
  }
}
