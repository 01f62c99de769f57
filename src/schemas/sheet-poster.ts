import { z } from 'zod';
import { id, text, wallWords } from './shared.ts';

/** A wall sheet, read from two or three metres away. */
export const posterSheet = z.strictObject({
  format: z.literal('poster').describe('A few words in very large type, for a wall'),
  title: text.describe('Title on the paper'),
  purpose: text.describe('Who it is for and when, in one sentence'),
  strap: wallWords.optional().describe('What a reader has to know first, in a box under the title'),
  rows: z
    .union([
      z.strictObject({
        beats: z
          .enum(['all', 'memorised'])
          .describe('The seven beats, or the three learnt by heart'),
      }),
      z.strictObject({ block: id.describe('The items of one block') }),
    ])
    .describe('Records whose names and wall words it shows, one line each'),
  marks: z.enum(['numbers', 'doors']).describe('What stands before each line'),
});

export type PosterRecord = z.infer<typeof posterSheet>;
