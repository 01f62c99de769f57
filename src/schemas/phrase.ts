import { z } from 'zod';
import { id, phraseId, text } from './shared.ts';

const common = {
  id: id.describe(
    'Permanent id of the phrase inside this record; it becomes an address and a data-phrase hook',
  ),
  line: text.describe(
    'The words to say, at most 16 words; at most 12 for the first two of a sample card',
  ),
  when: text.optional().describe('When this line fits, if it does not always fit'),
  'client-ok': text.optional().describe('A wording to use where a client mandates one'),
};

/** One thing to say, with two natural ways to vary it. */
export const phrase = z.strictObject({
  ...common,
  variants: z.array(text).length(2).describe('Two other ways to say it, at most 16 words each'),
});

/** A phrase in an ordered card: variants are optional, because a varied danger line may be a worse one. */
export const orderedPhrase = z.strictObject({
  ...common,
  variants: z.array(text).max(2).default([]).describe('Up to two other ways to say it'),
});

/** A phrase that is written elsewhere. */
export const phraseUse = z.strictObject({
  use: phraseId.describe('Id of a phrase written in another record'),
  when: common.when.describe('When this line fits on this card, in place of its own'),
});
