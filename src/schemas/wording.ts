import { z } from 'zod';
import { text } from './shared.ts';

const group = z.array(
  z.strictObject({
    match: text.describe('Word sequence in lower case without punctuation'),
    instead: text.describe('What to write instead, or why it must go'),
  }),
);

/** Wording that Say lines must not contain, by kind. */
export const wording = z.strictObject({
  blame: group.describe('Puts the fault on the caller or a colleague'),
  promises: group.describe('Promises that nobody can be sure to keep'),
  idioms: group.describe('Idioms that some listeners will not know'),
  stock: group.describe('Stock words that sound read aloud'),
});

export type WordingRecord = z.infer<typeof wording>;
