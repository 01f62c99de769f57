import { z } from 'zod';
import { id, isoDate, phraseId, text, wallWords } from './shared.ts';

const item = z.strictObject({
  id: id.optional().describe('Id other records use for this item, such as a door'),
  label: text.describe('The words that stand out'),
  text: text.optional().describe('What they mean or what to do'),
  wall: wallWords.optional(),
  phrase: phraseId.optional().describe('A phrase to show with it'),
  situation: id.optional().describe('The card it leads to'),
  also: z.array(id).max(4).optional().describe('Cards it leads to in other cases'),
  'in-notes': z
    .enum(['want', 'never'])
    .optional()
    .describe(
      'In a text written about a call: want is filled with what they want, never is advice to the writer',
    ),
  level: z.int().min(1).max(5).optional().describe('Place on a scale'),
});

/** A reusable block: figures, pages, sheets and drills all read it. */
export const block = z.strictObject({
  title: text.describe('What the block is called'),
  purpose: text.describe('What it is for, in one sentence'),
  items: z.array(item).min(1).max(7).describe('Its lines, at most seven'),
  claims: z.array(id).default([]).describe('Claims it rests on'),
  'review-by': isoDate.describe('Review again by this day'),
});

export type BlockRecord = z.infer<typeof block>;
export type BlockItem = z.infer<typeof item>;
