import { z } from 'zod';
import { id, text } from './shared.ts';

/** One part of a list sheet. */
export const sheetPart = z.union([
  z.strictObject({
    beats: z
      .enum(['all', 'with-words'])
      .describe(
        'The seven beats: all for one line each, with-words for everything there is to say',
      ),
  }),
  z.strictObject({
    block: id.describe('One block'),
    drawn: z
      .literal(true)
      .optional()
      .describe('Draw what its items are before them: a door, or a voice at a level of heat'),
  }),
  z.strictObject({
    title: text.describe('Heading of both'),
    heads: z.array(text).length(2).describe('What stands in the two columns'),
    beside: z
      .array(id)
      .length(2)
      .describe('Two blocks with the same labels, side by side: what it is, then what to do'),
  }),
  z.strictObject({
    situations: z.array(id).min(1).describe('One line for each of these situations'),
  }),
  z.strictObject({
    retired: z.array(id).min(1).max(7).describe('Retired phrases, each with why and what to say'),
    title: text.describe('What these have in common'),
  }),
  z.strictObject({
    methods: z.literal('beats').describe('A grid of the beats that each method holds'),
  }),
  z.strictObject({
    judged: z.array(id).min(1).max(7).describe('Methods, each with its good side and its gaps'),
  }),
  z.strictObject({
    title: text.describe('Heading of the lines to write on'),
    write: z
      .array(
        z.strictObject({
          label: text.describe('What is written here'),
          lines: z.int().min(1).max(4).describe('How many lines'),
        }),
      )
      .min(1)
      .max(7)
      .describe('Lines to write on'),
  }),
]);

export type SheetPartRecord = z.infer<typeof sheetPart>;
