import type { Catalogue } from '#src/domain/catalogue.ts';
import type { DeckCard, PhraseCard } from '#src/domain/decks.ts';
import type { Printed } from '#src/domain/printed.ts';
import type { Situation } from '#src/domain/situations.ts';
import type { CardFormat } from '#src/schemas/deck.ts';
import type { Face } from './face.ts';
import { listFaces, nameOf, type ListFaces } from './list-card.ts';
import type { PaperSite } from './paper-site.ts';
import { pokerBack, pokerFront } from './poker-faces.ts';
import { situationFaces, type SituationFaces } from './situation-faces.ts';

/** A card whose type is set, ready for `CardFront` and `CardBack`. */
export type SetCard =
  | {
      readonly kind: 'phrase';
      readonly card: PhraseCard;
      readonly front: Face<'phrase'>;
      readonly back: Face<'variant'>;
    }
  | { readonly kind: 'situation'; readonly card: Situation; readonly faces: SituationFaces }
  | {
      readonly kind: 'list';
      readonly name: string;
      /** Whose code, version and address it carries: its own, or those of the deck. */
      readonly owner: Printed;
      readonly faces: ListFaces;
      /** Whether its back has room to write on. */
      readonly lined: boolean;
    };

/** What cards are set with. */
export interface CardSetting {
  readonly format: CardFormat;
  /** Carries the code of cards that have none of their own. */
  readonly deck: Printed;
  readonly site: PaperSite;
  readonly shown: Pick<Catalogue, 'beats' | 'blocks' | 'situations'>;
  /** The text of a record on cards without boxes to write in. */
  readonly text: (value: string) => string;
}

/**
 * Both sides of one card in the largest type that fits.
 * @throws DoesNotFit
 */
export function setCard(card: DeckCard, setting: CardSetting): SetCard {
  const { format, deck, site, shown, text } = setting;
  if (card.kind === 'phrase')
    return { kind: 'phrase', card, front: pokerFront(card), back: pokerBack(card, site.qr) };
  if (card.kind === 'situation')
    return {
      kind: 'situation',
      card: card.situation,
      faces: situationFaces(card.situation, site),
    };
  return {
    kind: 'list',
    name: nameOf(card),
    owner: card.kind === 'block' ? card.block : deck,
    faces: listFaces(card, format, shown, text, site.qr),
    lined: card.kind !== 'index',
  };
}
