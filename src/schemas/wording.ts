import { z } from 'zod';
import { text } from './shared.ts';

const match = text
  .regex(/^[^A-Z]*$/, 'lower case')
  .describe('Word sequence in lower case without punctuation');

const group = z.array(
  z.strictObject({ match, instead: text.describe('What to write instead, or why it must go') }),
);

const exception = z.strictObject({
  rule: text.describe('The rule that would complain'),
  match,
  in: text.optional().describe('The only file it is accepted in, from the content folder on'),
  why: text.describe('Why it stands all the same'),
});

/** Wording the handbook does without, by kind; the verbs it gives instructions with; reasoned exceptions. */
export const wording = z.strictObject({
  blame: group.describe('Puts the fault on the caller or a colleague; not in Say lines'),
  promises: group.describe('Promises nobody can be sure to keep; not in Say lines'),
  idioms: group.describe('Idioms that some listeners will not know; not in Say lines'),
  stock: group.describe('Stock words that sound read aloud; not in Say lines'),
  stiff: group.describe('Words that are contracted in speech; not in Say lines'),
  'one-country': group.describe('Words readers in the UK or the US may not know; nowhere'),
  verbs: z.array(match).describe('Verbs an instruction may begin with'),
  accepted: z.array(exception).describe('Words a rule finds that are right here, with the reason'),
});

export type WordingRecord = z.infer<typeof wording>;
