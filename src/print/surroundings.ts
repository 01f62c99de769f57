import type { Printed } from '#src/domain/printed.ts';
import type { OrderedSituation } from '#src/domain/situations.ts';
import { slotDefinition, type SlotId } from '#src/domain/slots.ts';
import { catalogue } from '#src/site/catalogue.ts';
import { emergencyWords, slotValue } from '#src/site/slot-text.ts';
import { strings } from '#src/site/strings.ts';
import { numbersChecked, paperNumbers } from './numbers.ts';
import type { OrderedSurroundings } from './ordered-faces.ts';
import { paperAddress, type PaperAddress } from './paper-address.ts';
import { paperText } from './paper-text.ts';
import { boxLetters, writeInBoxes } from './write-in-boxes.ts';

/** Where the code of a record leads; undefined while nobody has said where the site is hosted. */
export const addressOf = (printed: Printed): PaperAddress | undefined =>
  paperAddress(import.meta.env.SITE, import.meta.env.BASE_URL, printed);

/** The text of a record on paper without boxes: what is not filled in is called by its name. */
export const plainPaperText = (value: string): string =>
  paperText(value, {
    slot: (slot) => slotValue(slot) ?? slotDefinition(slot).label.toLowerCase(),
    emergency: emergencyWords(),
  });

/** What an ordered card shows that comes from the adopter and not from the card. */
export interface SiteDetails extends OrderedSurroundings {
  readonly letters: ReadonlyMap<SlotId, string>;
  /** What is known of the numbers. */
  readonly checked: string | undefined;
  readonly address: PaperAddress | undefined;
}

/** What surrounds an ordered card at this site. */
export function siteDetails(card: OrderedSituation): SiteDetails {
  const { countries, policies } = catalogue.organisation;
  const country = catalogue.countries.get(countries[0] ?? '');
  const numbers = paperNumbers(card.dial, country, countries.length > 1);
  const address = addressOf(card);
  const qr = address !== undefined;
  const boxes = writeInBoxes(card.slots, slotValue, numbers, qr);
  const letters = boxLetters(boxes);
  const on = (side: 'front' | 'back') => (value: string) =>
    paperText(value, {
      slot: (slot) => {
        const letter = letters.get(slot);
        return letter === undefined ? (slotValue(slot) ?? '') : strings.paper.box[side](letter);
      },
      emergency: emergencyWords(),
    });
  return {
    text: { front: on('front'), back: on('back') },
    mayEndCalls: policies['may-end-calls'],
    codeOf: (id) => catalogue.situations.get(id)?.code,
    numbers,
    boxes,
    qr,
    letters,
    checked: numbersChecked(card.dial, country),
    address,
  };
}
