import { z } from 'zod';
import { id, isoDate, text } from './shared.ts';

/** A method for angry calls that other guides teach: its parts, which beat each belongs to, and what we make of it. */
export const method = z.strictObject({
  title: text.describe('The name it goes by, or a plain one'),
  order: z.int().min(1).describe('Place among the methods on pages and figures'),
  origin: text.describe('Where it comes from, in one sentence'),
  parts: z
    .array(
      z.strictObject({
        label: text.describe('The part, in a few of our own words'),
        beats: z.array(id).max(3).describe('Beats it falls into; none when no beat holds it'),
        text: text.optional().describe('What it asks for, and what we make of it'),
      }),
    )
    .min(1)
    .max(7)
    .describe('Its parts in their own order'),
  keep: text.describe('What it is good for'),
  missing: text.describe('What it leaves out or gets wrong'),
  judgement: text.describe('What to do with it, in one sentence'),
  claims: z.array(id).min(1).describe('Claims the judgement rests on'),
  'review-by': isoDate.describe('Review again by this day'),
});

export type MethodRecord = z.infer<typeof method>;
