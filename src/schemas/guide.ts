import { z } from 'zod';
import { id, pageId, text } from './shared.ts';

/** A public guide whose advice is taught, judged and given a place here. */
export const guide = z.strictObject({
  title: text.describe('What kind of guide it is, in our own words'),
  order: z.int().min(1).describe('Place in the table'),
  advice: z
    .array(
      z.strictObject({
        what: text.describe('What it advises, retold'),
        judgement: text.describe('What the evidence makes of that'),
        claims: z.array(id).min(1).describe('Claims the judgement rests on'),
        methods: z.array(id).max(2).default([]).describe('Methods of that guide that hold it'),
        pages: z.array(pageId).min(1).max(3).describe('Guidance pages that teach it'),
      }),
    )
    .min(1)
    .describe('Each piece of advice, a row of its own'),
});

export type GuideRecord = z.infer<typeof guide>;
