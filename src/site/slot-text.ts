import { filledSlot, type SlotId } from '#src/domain/slots.ts';
import { catalogue } from './catalogue.ts';
import { strings } from './strings.ts';

/** What the adopter has filled in for a slot, as one line; undefined when nothing is. */
export const slotValue = (slot: SlotId): string | undefined =>
  filledSlot(catalogue.organisation.slots, slot);

/** The emergency number of the adopter's one country, or the words that stand for it. */
export function emergencyWords(): string {
  const [country, ...others] = catalogue.organisation.countries;
  const routes =
    country && others.length === 0 ? catalogue.countries.get(country)?.routes : undefined;
  return routes?.find((route) => route.kind === 'emergency')?.number ?? strings.numbers.own;
}
