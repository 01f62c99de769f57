import type { Deck } from './decks.ts';

/** What a deck is chosen by: a set for a purpose, the cards of a family, or cards to write on. */
export type DeckGroup = 'sets' | 'families' | 'own';

const groupOf = ({ cards, own, families }: Deck): DeckGroup => {
  if (families.length > 0) return 'families';
  return cards.length === 0 && own > 0 ? 'own' : 'sets';
};

const ORDER: readonly DeckGroup[] = ['sets', 'families', 'own'];

/** Decks by what they are chosen by, without empty groups; inside a group they keep their order. */
export const deckGroups = (
  decks: Iterable<Deck>,
): { readonly group: DeckGroup; readonly decks: readonly Deck[] }[] => {
  const all = [...decks];
  return ORDER.map((group) => ({
    group,
    decks: all.filter((deck) => groupOf(deck) === group),
  })).filter((each) => each.decks.length > 0);
};
