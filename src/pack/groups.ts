import type { Beat, Block, Catalogue } from '#src/domain/catalogue.ts';
import type { DeckCard, PhraseCard } from '#src/domain/decks.ts';
import type { Phrase, Situation } from '#src/domain/situations.ts';

/** One phrase of a card, with the phrase card it makes. */
export interface PackPhrase {
  /** Its name on the card, as it stands in addresses. */
  readonly name: string;
  readonly phrase: Phrase;
  readonly card: PhraseCard;
}

/** A card a pack can be made of. */
export interface PackCard {
  readonly code: string;
  readonly title: string;
  readonly situation?: Situation | undefined;
  readonly beat?: Beat | undefined;
  /** None on a card whose steps keep their order. */
  readonly phrases: readonly PackPhrase[];
  /** The card as it is printed on A6, if it is. */
  readonly a6?: DeckCard | undefined;
}

/** Cards that are listed and loaded together. */
export interface PackGroup {
  readonly id: string;
  /** Letter that begins their codes. */
  readonly letter: string;
  readonly title: string;
  readonly cards: readonly PackCard[];
}

type Shown = Pick<Catalogue, 'beats' | 'situations' | 'families' | 'decks'>;

/**
 * Every card that can be put into a pack: the beats, the situations by family, and the lists that a deck prints as
 * cards.
 */
export function packGroups(
  { beats, situations, families, decks }: Shown,
  titles: { readonly beats: string; readonly lists: string },
): PackGroup[] {
  const all = [...situations.values()];
  return [
    { id: 'beats', letter: 'b', title: titles.beats, cards: beats.map(beatCard) },
    ...families.map(({ id, letter, title }) => ({
      id,
      letter,
      title,
      cards: all
        .filter(({ family }) => family.id === id)
        .map((situation) => situationCard(situation, situations)),
    })),
    { id: 'lists', letter: 'k', title: titles.lists, cards: blocksOn(decks).map(blockCard) },
  ].filter(({ cards }) => cards.length > 0);
}

/** Blocks that some deck prints as cards, in the order of codes. */
function blocksOn(decks: Shown['decks']): Block[] {
  const blocks = new Map(
    [...decks.values()].flatMap(({ cards }) =>
      cards.flatMap((card) =>
        card.kind === 'block' ? [[card.block.code, card.block] as const] : [],
      ),
    ),
  );
  return [...blocks.values()].toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
}

const blockCard = (block: Block): PackCard => ({
  code: block.code,
  title: block.title,
  phrases: [],
  a6: { kind: 'block', block },
});

const beatCard = (beat: Beat): PackCard => ({
  code: beat.code,
  title: beat.title,
  beat,
  phrases: phrasesOf(beat, beat.title, beat.say),
});

const situationCard = (situation: Situation, situations: Shown['situations']): PackCard => ({
  code: situation.code,
  title: situation.heading,
  situation,
  phrases:
    situation.form === 'sample'
      ? phrasesOf(
          situation,
          situation.heading,
          // A line that is borrowed from an ordered card is never printed alone.
          situation.say.filter(({ owner }) => situations.get(owner.id)?.form !== 'ordered'),
        )
      : [],
  a6: { kind: 'situation', situation },
});

const phrasesOf = (owner: PhraseCard['owner'], cue: string, say: readonly Phrase[]): PackPhrase[] =>
  say.map((phrase) => ({
    name: phrase.id.split('/').at(-1) ?? phrase.id,
    phrase,
    card: { kind: 'phrase', phrase, cue, owner },
  }));
