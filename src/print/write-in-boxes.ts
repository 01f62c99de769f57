import { slotDefinition, type SlotId } from '#src/domain/slots.ts';
import { strings } from '#src/site/strings.ts';
import type { PaperNumber } from './numbers.ts';
import { arrange, type Boxes, type WriteIn } from './write-in.ts';

/**
 * Boxes on the back of a card: for slots and numbers that are not filled in, and for details that are
 * too long to stand in the line.
 * @param inline longest detail that stands in the line, in characters
 */
export const writeInBoxes = (
  slots: readonly SlotId[],
  value: (slot: SlotId) => string | undefined,
  numbers: readonly PaperNumber[],
  qr: boolean,
  inline: number,
): Boxes =>
  arrange(
    [
      ...slots
        .filter((slot) => (value(slot)?.length ?? Infinity) > inline)
        .map((slot) => slotBox(slot, value(slot))),
      ...numbers
        .filter(({ number }) => number === undefined)
        .map(({ words }) => ({
          label: strings.paper.number(words),
          parts: ['', strings.paper.whoCanDial],
        })),
    ],
    qr,
  );

function slotBox(slot: SlotId, value: string | undefined): WriteIn {
  const { label, parts } = slotDefinition(slot);
  if (value !== undefined) return { slot, label, value, parts: [] };
  return {
    slot,
    label: `${strings.slots.yourSite}: ${label}`,
    parts: Object.values(parts ?? {}).map((part) => `${part}:`),
  };
}

/** The letter of each slot's box, in the order the boxes stand in. */
export function boxLetters({ rows, beside }: Boxes): ReadonlyMap<SlotId, string> {
  const slots = [...rows, ...(beside ? [beside] : [])].flatMap(({ slot }) => slot ?? []);
  return new Map(slots.map((slot, i) => [slot, String.fromCharCode('A'.charCodeAt(0) + i)]));
}
