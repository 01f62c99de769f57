import { slotDefinition, type SlotId } from '#src/domain/slots.ts';
import { strings } from '#src/site/strings.ts';
import type { PaperNumber } from './numbers.ts';
import { arrange, type Boxes, type WriteIn } from './write-in.ts';

/** Longest local detail that stands in the line, in characters; longer ones get a box on the back. */
const INLINE = 30;

type SlotValue = (slot: SlotId) => string | undefined;

/**
 * Boxes on the back of a card: for slots and numbers that are not filled in, and for details of more
 * than a few words.
 */
export const writeInBoxes = (
  slots: readonly SlotId[],
  value: SlotValue,
  numbers: readonly PaperNumber[],
  qr: boolean,
): Boxes =>
  arrange(
    [
      ...slots
        .filter((slot) => (value(slot)?.length ?? Infinity) > INLINE)
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
  return {
    slot,
    label: `${strings.slots.yourSite}: ${label}`,
    value,
    parts: value === undefined ? Object.values(parts ?? {}).map((part) => `${part}:`) : [],
  };
}

/** The letter of each slot's box, in the order the boxes stand in. */
export function boxLetters({ rows, beside }: Boxes): ReadonlyMap<SlotId, string> {
  const slots = [...rows, ...(beside ? [beside] : [])].flatMap(({ slot }) => slot ?? []);
  return new Map(slots.map((slot, i) => [slot, String.fromCharCode('A'.charCodeAt(0) + i)]));
}
