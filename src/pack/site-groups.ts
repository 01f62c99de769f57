import type { DeckCard } from '#src/domain/decks.ts';
import { setCard, type SetCard } from '#src/print/set-card.ts';
import { plainPaperText, thisSite } from '#src/print/this-site.ts';
import { DoesNotFit } from '#src/print/type.ts';
import { catalogue } from '#src/site/catalogue.ts';
import { strings } from '#src/site/strings.ts';
import type { PackCards } from './choice.ts';
import { packGroups } from './groups.ts';

/** The cards of this site that a pack can be made of. */
export const groups = packGroups(catalogue, strings.pack);

const setting = {
  deck: { id: 'pack', code: '', version: catalogue.release.version, date: catalogue.release.date },
  site: thisSite(),
  shown: catalogue,
  text: plainPaperText,
};

/** A card set for a format; undefined where it has more words than a card of that size holds. */
export function setFor(format: PackCards, card: DeckCard): SetCard | undefined {
  try {
    return setCard(card, { ...setting, format });
  } catch (error) {
    if (error instanceof DoesNotFit) return undefined;
    throw error;
  }
}
