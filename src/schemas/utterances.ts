import { z } from 'zod';
import { id, text } from './shared.ts';

const line = z.union([
  text,
  z.strictObject({
    line: text.describe('What is said or typed'),
    also: z.array(id).min(1).describe('Other situations that are right for it too'),
  }),
]);

/** The lines that lead to one situation. */
export const utterances = z.strictObject({
  lines: z.array(line).min(1).describe('What callers say and agents type, as they would type it'),
  alarm: z
    .array(text)
    .default([])
    .describe('Words that may mean danger; any of them puts this card among the first three'),
});

export type UtterancesRecord = z.infer<typeof utterances>;
