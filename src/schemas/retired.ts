import { z } from 'zod';
import { id, phraseId, text } from './shared.ts';

/** One phrase to stop using. */
export const retired = z.strictObject({
  phrase: text.describe('The worn wording, as it is usually said'),
  match: z
    .array(text)
    .min(1)
    .describe('Word sequences that give it away in a Say line, lower case, no punctuation'),
  why: text.describe('What is wrong with it'),
  instead: phraseId.describe('Phrase to use instead'),
  claim: id.describe('Claim the judgement rests on'),
});

export type RetiredRecord = z.infer<typeof retired>;
