import type { MayEndCalls } from '#src/domain/ending-policy.ts';
import type { Situation } from '#src/domain/situations.ts';
import type { SlotId } from '#src/domain/slots.ts';
import type { CountryRecord } from '#src/schemas/country.ts';
import { strings } from '#src/site/strings.ts';
import { numbersChecked, paperNumbers, type PaperNumber } from './numbers.ts';
import { paperText } from './paper-text.ts';
import { boxLetters, writeInBoxes } from './write-in-boxes.ts';
import type { Boxes } from './write-in.ts';

/** What a card shows that comes from the adopter and not from the card. */
export interface PaperSite {
  readonly slotValue: (slot: SlotId) => string | undefined;
  /** The emergency number, or the words that stand for it. */
  readonly emergency: string;
  readonly country: CountryRecord | undefined;
  /** Whether the country is named beside its numbers, because callers ring from several. */
  readonly countryNamed: boolean;
  readonly mayEndCalls: MayEndCalls;
  /** Code of a situation that is switched on. */
  readonly codeOf: (situation: string) => string | undefined;
  /** Whether backs carry a QR code. */
  readonly qr: boolean;
}

/** What surrounds one card at a site. */
export interface CardDetails {
  /** Texts as they are printed: the front points to boxes on the back. */
  readonly text: Readonly<Record<'front' | 'back', (value: string) => string>>;
  readonly numbers: readonly PaperNumber[];
  /** What is known of the numbers. */
  readonly checked: string | undefined;
  readonly boxes: Boxes;
  readonly letters: ReadonlyMap<SlotId, string>;
}

/**
 * What surrounds the card of a situation at a site.
 * @param inline longest local detail that stands in the line, in characters; longer ones get a box
 */
export function cardDetails(card: Situation, site: PaperSite, inline: number): CardDetails {
  const { slotValue, emergency, country, countryNamed, qr } = site;
  const numbers = paperNumbers(card.dial, country, countryNamed);
  const boxes = writeInBoxes(card.slots, slotValue, numbers, qr, inline);
  const letters = boxLetters(boxes);
  const on = (side: 'front' | 'back') => (value: string) =>
    paperText(value, {
      slot: (slot) => {
        const letter = letters.get(slot);
        return letter === undefined ? (slotValue(slot) ?? '') : strings.paper.box[side](letter);
      },
      emergency,
    });
  return {
    text: { front: on('front'), back: on('back') },
    numbers,
    checked: numbersChecked(card.dial, country),
    boxes,
    letters,
  };
}
