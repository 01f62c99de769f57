import type { SlotId } from '#src/domain/slots.ts';
import { segments } from '#src/domain/text.ts';
import { asSentence } from './face.ts';

/** What stands on paper for the marks in braces. */
export interface PaperWords {
  readonly slot: (slot: SlotId) => string;
  readonly emergency: string;
}

/** A label as it stands inside a sentence. */
export const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** The text of a record as it is printed. A local detail gets the capital and the full stop its place asks for. */
export const paperText = (text: string, { slot, emergency }: PaperWords): string =>
  segments(text)
    .map((segment, i, all) => {
      if (segment.kind === 'text') return segment.text;
      const words = segment.kind === 'slot' ? slot(segment.slot) : emergency;
      const next = all[i + 1];
      const previous = all[i - 1];
      const sentenceFollows = next?.kind === 'text' && /^\s+[\p{Lu}“]/u.test(next.text);
      const startsSentence =
        previous === undefined || (previous.kind === 'text' && /[.!?]\s*$/.test(previous.text));
      const begun = startsSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words;
      return sentenceFollows ? asSentence(begun) : begun;
    })
    .join('');
