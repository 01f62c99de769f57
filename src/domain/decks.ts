import type { Content } from './content.ts';
import type { Printed, PrintedEntry } from './printed.ts';
import type { OrderedSituation, Phrase, Situation } from './situations.ts';

/** One phrase card: the cue and code of its owner, one phrase, its variants on the back. */
export interface PhraseCard {
  readonly phrase: Phrase;
  readonly cue: string;
  readonly owner: Printed;
}

export type Deck = Printed & { readonly title: string; readonly purpose: string } & (
    | { readonly format: 'poker'; readonly cards: readonly PhraseCard[] }
    | { readonly format: 'a6'; readonly cards: readonly OrderedSituation[] }
  );

/** Decks without cards that are switched off. */
export function buildDecks(
  content: Content,
  printed: PrintedEntry,
  situations: ReadonlyMap<string, Situation>,
  phrases: ReadonlyMap<string, Phrase>,
): Deck[] {
  const beats = new Map(content.beats.map((beat) => [beat.id, beat.data.title]));
  const cue = ({ owner }: Phrase) =>
    owner.collection === 'situations' ? situations.get(owner.id)?.heading : beats.get(owner.id);
  return content.decks.map(({ id, data }): Deck => {
    const common = { ...printed('decks', id), title: data.title, purpose: data.purpose };
    if (data.format === 'a6')
      return {
        ...common,
        format: 'a6',
        cards: data.situations.flatMap((member) => {
          const situation = situations.get(member);
          return situation?.form === 'ordered' ? [situation] : [];
        }),
      };
    return {
      ...common,
      format: 'poker',
      cards: data.phrases.flatMap((member) => {
        const phrase = phrases.get(member);
        const shown = phrase && cue(phrase);
        if (phrase === undefined || shown === undefined) return [];
        return [{ phrase, cue: shown, owner: printed(phrase.owner.collection, phrase.owner.id) }];
      }),
    };
  });
}

/** Whether a record is printed in a deck. */
export const isInDeck = (deck: Deck, collection: string, id: string): boolean =>
  deck.format === 'a6'
    ? collection === 'situations' && deck.cards.some((card) => card.id === id)
    : deck.cards.some(
        ({ phrase: { owner } }) => owner.collection === collection && owner.id === id,
      );
