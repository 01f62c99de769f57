import { slotDefinition } from '#src/domain/slots.ts';
import { segments } from '#src/domain/text.ts';
import { emergencyWords, slotValue } from './slot-text.ts';
import { strings } from './strings.ts';

/** Text of a record without markup, with the adopter's own details where it names a slot. */
export const plainText = (text: string): string =>
  segments(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text;
      if (segment.kind === 'emergency') return emergencyWords();
      return (
        slotValue(segment.slot) ??
        `${strings.slots.yourSite}: ${slotDefinition(segment.slot).label}`
      );
    })
    .join('');
