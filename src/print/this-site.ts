import type { Printed } from '#src/domain/printed.ts';
import { slotDefinition } from '#src/domain/slots.ts';
import { catalogue } from '#src/site/catalogue.ts';
import { emergencyWords, slotValue } from '#src/site/slot-text.ts';
import { paperAddress, type PaperAddress } from './paper-address.ts';
import type { PaperSite } from './paper-site.ts';
import { inSentence, paperText } from './paper-text.ts';

/** Where the code of a record leads; undefined while nobody has said where the site is hosted. */
export const addressOf = (printed: Printed): PaperAddress | undefined =>
  paperAddress(import.meta.env.SITE, import.meta.env.BASE_URL, printed);

/** The text of a record on paper without boxes: what is not filled in is called by its name. */
export const plainPaperText = (value: string): string =>
  paperText(value, {
    slot: (slot) => slotValue(slot) ?? inSentence(slotDefinition(slot).label),
    emergency: emergencyWords(),
  });

/** The site that is being built, as cards show it. */
export function thisSite(): PaperSite {
  const { countries, policies } = catalogue.organisation;
  return {
    slotValue,
    emergency: emergencyWords(),
    country: catalogue.countries.get(countries[0] ?? ''),
    countryNamed: countries.length > 1,
    mayEndCalls: policies['may-end-calls'],
    codeOf: (id) => catalogue.situations.get(id)?.code,
    qr: Boolean(import.meta.env.SITE),
  };
}
