import { z } from 'zod';
import { orderedPhrase, phrase, phraseUse } from './phrase.ts';
import { door, id, isoDate, review, routeKind, text } from './shared.ts';

/** How a call of this kind may end. */
export const ending = z.enum(['never', 'report', 'end-at-once', 'warn-then-end', 'ordinary']);

const dont = z.strictObject({
  line: text.describe('The words, or the act, to avoid'),
  why: text.describe('Why, in a few words'),
  act: z
    .literal(true)
    .optional()
    .describe('Set when this is something not to do rather than words not to say'),
});

const worse = z.strictObject({
  what: text.describe('What you hear or see when it gets worse'),
  next: id.describe('The situation to open then'),
});

const stepCommon = {
  if: text.optional().describe('Take this step only in this case'),
  then: text.optional().describe('What the answer leads to'),
  ends: z
    .literal(true)
    .optional()
    .describe('Set on a step that ends the call; the site policy decides whether it is shown'),
};

const step = z.union([
  z.strictObject({ do: text.describe('What to do'), ...stepCommon }),
  z.strictObject({
    say: z.union([orderedPhrase, phraseUse]).describe('What to say'),
    ...stepCommon,
  }),
  z.strictObject({
    ask: z.union([orderedPhrase, phraseUse]).describe('One question'),
    ...stepCommon,
  }),
]);

const common = {
  title: text.describe("The card's title in the words of the caller or the agent"),
  voice: z
    .enum(['caller', 'agent'])
    .describe('Whose words the title is; the words of a caller are shown in quotation marks'),
  family: id.describe('Family id, from families.yaml'),
  door: door.describe('The way out this card leads to: stay, warn, pass, ask or none'),
  ending: ending.describe('How a call of this kind may end'),
  late: text.describe('What to skip when the agent opens the card late'),
  settles: text.describe('What to do if it settles'),
  worse: z.array(worse).min(1).max(4).describe('If it gets worse: what, and which card next'),
  dial: z
    .array(routeKind)
    .max(3)
    .default([])
    .describe('Kinds of number this card shows, at most three'),
  related: z.array(id).max(6).describe('Situations a reader may have meant instead'),
  claims: z.array(id).min(1).describe('Claims this card rests on'),
  review: review.describe('Who reviewed it, or none'),
  'review-by': isoDate.describe('Review again by this day'),
};

const sample = z.strictObject({
  form: z.literal('sample').describe('Read at a glance, in any order'),
  ...common,
  hear: z.array(text).min(1).max(4).describe('What the caller says'),
  insight: text.describe('What is going on, at most two sentences'),
  say: z
    .array(z.union([phrase, phraseUse]))
    .min(2)
    .max(4)
    .describe('What to say; the first two are the live and paper lines'),
  do: z.array(text).min(1).max(4).describe('What to do, verbs first'),
  dont: z.array(dont).min(1).max(3).describe('What not to say or do, and why'),
});

const ordered = z.strictObject({
  form: z.literal('ordered').describe('Read and do, in order'),
  ...common,
  cues: z.array(text).min(1).max(4).describe('What you hear or notice'),
  steps: z.array(step).min(3).max(12).describe('The steps in order: each one do, say or ask'),
  dont: z.array(dont).min(1).max(3).describe('What not to say or do, and why'),
  dropped: text.optional().describe('What to do if the line drops; required on danger cards'),
});

/** One call situation. */
export const situation = z.discriminatedUnion('form', [sample, ordered]);

export type SituationRecord = z.infer<typeof situation>;
export type StepRecord = z.infer<typeof step>;
export type Ending = z.infer<typeof ending>;
export type Dont = z.infer<typeof dont>;
