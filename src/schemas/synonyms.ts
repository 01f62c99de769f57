import { z } from 'zod';
import { text } from './shared.ts';

const term = text.regex(
  /^[\p{Ll}\p{N}]+(?:[ '-][\p{Ll}\p{N}]+)*$/u,
  'one word or a few, in lower case without punctuation',
);

/** Everyday words that mean the same to somebody who looks something up in the handbook. */
export const synonyms = z.strictObject({
  groups: z
    .array(z.array(term).min(2, 'at least two words that mean the same'))
    .describe('Words that find each other; any form of a word will do'),
});

export type SynonymsRecord = z.infer<typeof synonyms>;
