import type { CardFormat } from '#src/schemas/deck.ts';
import { cardRefs, type CardRef, type IndexSidesRef } from './card-refs.ts';
import type { Beat, Block } from './catalogue.ts';
import type { Content } from './content.ts';
import type { Printed, PrintedEntry } from './printed.ts';
import type { Family, Phrase, Situation } from './situations.ts';

/** One phrase card: the cue and code of the card it stands for, one phrase, its variants on the back. */
export interface PhraseCard {
  readonly kind: 'phrase';
  readonly phrase: Phrase;
  readonly cue: string;
  readonly owner: Printed;
}

/** Situations of one family in an index. */
export interface IndexList {
  readonly family: Family;
  readonly situations: readonly Situation[];
}

export type DeckCard =
  | PhraseCard
  | { readonly kind: 'situation'; readonly situation: Situation }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'beats' }
  | {
      readonly kind: 'index';
      readonly front: readonly IndexList[];
      readonly back: readonly IndexList[];
    };

export interface Deck extends Printed {
  readonly title: string;
  readonly purpose: string;
  readonly format: CardFormat;
  readonly cards: readonly DeckCard[];
  /** Cards to write on that it asks for, beside those that fill its last sheet. */
  readonly own: number;
  /** Families it was made for. */
  readonly families: readonly Family[];
}

/** What decks are made of. */
export interface DeckSources {
  readonly situations: ReadonlyMap<string, Situation>;
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly beats: readonly Beat[];
}

/** Every deck in the order of codes, without the cards of situations that are switched off. */
export function buildDecks(content: Content, printed: PrintedEntry, sources: DeckSources): Deck[] {
  const { families } = content.families.data;
  const decks = content.decks.map(({ id, data }): Deck => {
    const refs = cardRefs(content, data);
    return {
      ...printed('decks', id),
      title: data.title,
      purpose: data.purpose,
      format: data.format,
      cards: refs.flatMap((ref) => card(ref, families, printed, sources)),
      own: refs.filter(({ kind }) => kind === 'own').length,
      families: data.cards.flatMap((part) =>
        'family' in part ? families.filter((family) => family.id === part.family) : [],
      ),
    };
  });
  return decks.toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
}

/** The card a reference stands for; none when it is switched off. */
function card(
  ref: CardRef,
  families: readonly Family[],
  printed: PrintedEntry,
  sources: DeckSources,
): DeckCard[] {
  const { situations, blocks } = sources;
  if (ref.kind === 'own') return [];
  if (ref.kind === 'beats') return [{ kind: 'beats' }];
  if (ref.kind === 'phrase') return phraseCard(ref, printed, sources);
  if (ref.kind === 'index') return indexCard(ref, families, situations);
  if (ref.kind === 'block') {
    const block = blocks.get(ref.id);
    return block ? [{ kind: 'block', block }] : [];
  }
  const situation = situations.get(ref.id);
  return situation ? [{ kind: 'situation', situation }] : [];
}

function phraseCard(
  ref: CardRef & { readonly kind: 'phrase' },
  printed: PrintedEntry,
  { situations, phrases, beats }: DeckSources,
): PhraseCard[] {
  const written = phrases.get(ref.phrase);
  if (written === undefined) return [];
  const owner =
    ref.situation === undefined
      ? written.owner
      : { collection: 'situations' as const, id: ref.situation };
  const cue =
    owner.collection === 'situations'
      ? situations.get(owner.id)?.heading
      : beats.find(({ id }) => id === owner.id)?.title;
  if (cue === undefined) return [];
  const phrase = ref.when === undefined ? written : { ...written, when: ref.when };
  return [{ kind: 'phrase', phrase, cue, owner: printed(owner.collection, owner.id) }];
}

function indexCard(
  { front, back }: IndexSidesRef,
  families: readonly Family[],
  situations: ReadonlyMap<string, Situation>,
): DeckCard[] {
  const side = (sections: IndexSidesRef['front']): IndexList[] =>
    sections.flatMap(({ family: id, rows }) => {
      const family = families.find((each) => each.id === id);
      const shown = rows.flatMap((row) => situations.get(row.id) ?? []);
      return family && shown.length > 0 ? [{ family, situations: shown }] : [];
    });
  const sides = [side(front), side(back)].filter((lists) => lists.length > 0);
  return sides.length === 0 ? [] : [{ kind: 'index', front: sides[0] ?? [], back: sides[1] ?? [] }];
}

/** Whether a record is printed in a deck, for itself and not as a line of an index. */
export const isInDeck = ({ cards }: Deck, collection: string, id: string): boolean =>
  cards.some((card) => {
    if (card.kind === 'situation') return collection === 'situations' && card.situation.id === id;
    if (card.kind === 'block') return collection === 'blocks' && card.block.id === id;
    if (card.kind === 'beats') return collection === 'beats';
    if (card.kind === 'index') return false;
    const { owner } = card;
    return owner.id === id && (collection === 'situations' || collection === 'beats');
  });
