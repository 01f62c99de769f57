import { z } from 'zod';
import { id, text } from './shared.ts';

const part = z.union([
  z.strictObject({ beats: z.literal('all').describe('The seven beats') }),
  z.strictObject({ block: id.describe('One block') }),
  z.strictObject({
    situations: z.array(id).min(1).describe('One line for each of these situations'),
  }),
]);

/** One printable cheat-sheet: what is on it, in print order. */
export const sheet = z.strictObject({
  title: text.describe('Title on the paper'),
  purpose: text.describe('Who it is for and when, in one sentence'),
  parts: z.array(part).min(1).max(6).describe('Parts in print order'),
});

export type SheetRecord = z.infer<typeof sheet>;
