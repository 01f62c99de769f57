import type { OrganisationRecord } from '#src/schemas/organisation.ts';
import { slotWords } from '#src/site/strings/slots.ts';

/** A detail only the adopter knows. Cards name it as `{id}` in their text. */
export interface SlotDefinition {
  /** What stands before the blank on paper and in the prompt on screen. */
  readonly label: string;
  /** Parts that are filled in one by one, where one line is not enough. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Every local slot, in the order they are listed to an adopter. */
export const SLOTS = slotWords satisfies Record<string, SlotDefinition>;

export type SlotId = keyof typeof SLOTS;

/** Whether a word in braces names a slot. */
export const isSlotId = (id: string): id is SlotId => Object.hasOwn(SLOTS, id);

/** The definition of a slot, with its optional parts visible to the type checker. */
export const slotDefinition = (id: SlotId): SlotDefinition => SLOTS[id];

/** What an adopter has filled in for a slot, as one line; undefined when nothing is. */
export function filledSlot(slots: OrganisationRecord['slots'], slot: SlotId): string | undefined {
  const value = slots[slot];
  if (value === null) return undefined;
  if (typeof value === 'string') return value;
  const parts = slotDefinition(slot).parts ?? {};
  const filled = Object.entries(value).flatMap(([part, text]) =>
    text === null ? [] : [`${text} (${parts[part] ?? part})`],
  );
  return filled.length > 0 ? filled.join('; ') : undefined;
}
