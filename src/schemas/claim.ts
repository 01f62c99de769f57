import { z } from 'zod';
import { id, text } from './shared.ts';

/** Evidence grade: A meta-analysis or several field studies, B one field study or several experiments, C consensus or official guidance, D plausible and untested. */
export const grade = z.enum(['A', 'B', 'C', 'D']);

/** One claim, judged. */
export const claim = z.strictObject({
  claim: text.describe('What is often said'),
  verdict: z
    .enum(['supported', 'partly-supported', 'untested', 'contradicted'])
    .describe('What the evidence says about it'),
  wording: text.describe('What we publish instead, in our own words'),
  limits: text.optional().describe('What the evidence does not show'),
  grade: grade.describe('Strength of the evidence, A to D'),
  sources: z.array(id).min(1).describe('Sources the verdict rests on'),
});

export type ClaimRecord = z.infer<typeof claim>;
export type Grade = z.infer<typeof grade>;
