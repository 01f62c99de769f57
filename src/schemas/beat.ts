import { z } from 'zod';
import { phrase } from './phrase.ts';
import { id, isoDate, text, wallWords } from './shared.ts';

/** One of the seven beats of a call. */
export const beat = z.strictObject({
  order: z.int().min(1).max(7).describe('Place among the seven'),
  title: text.describe('The name of the beat'),
  memorised: z.boolean().describe('One of the three that are learnt by heart'),
  short: text.describe('The beat in at most ten words, for sheets and figures'),
  wall: wallWords.optional(),
  items: z.array(text).min(1).max(7).describe('What to do in this beat, verbs first'),
  say: z.array(phrase).max(4).default([]).describe('Things to say in this beat'),
  claims: z.array(id).min(1).describe('Claims it rests on'),
  'review-by': isoDate.describe('Review again by this day'),
});

export type BeatRecord = z.infer<typeof beat>;
