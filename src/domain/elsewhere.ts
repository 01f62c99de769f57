import type { Catalogue } from './catalogue.ts';
import { isInDeck, type Deck } from './decks.ts';
import type { Situation } from './situations.ts';

/** A card of a deck's families that the deck does not hold, and the decks that do. */
export interface Elsewhere {
  readonly situation: Situation;
  readonly decks: readonly Deck[];
}

/** Cards a deck that was made for families leaves to other decks: ordered ones, which have no place on poker cards. */
export const elsewhere = (
  deck: Deck,
  { situations, decks }: Pick<Catalogue, 'situations' | 'decks'>,
): Elsewhere[] =>
  [...situations.values()]
    .filter(
      ({ id, family }) =>
        deck.families.some((each) => each.id === family.id) && !isInDeck(deck, 'situations', id),
    )
    .map((situation) => ({
      situation,
      decks: [...decks.values()].filter((other) => isInDeck(other, 'situations', situation.id)),
    }));
