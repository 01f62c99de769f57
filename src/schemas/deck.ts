import { z } from 'zod';
import { id, phraseId, text } from './shared.ts';

const common = {
  title: text.describe('Title on the paper'),
  purpose: text.describe('Who it is for and when, in one sentence'),
};

/** One printable deck: phrase cards of poker size, or ordered cards of A6 size. */
export const deck = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('poker').describe('63 × 88 mm, nine to a sheet'),
    ...common,
    phrases: z.array(phraseId).min(1).describe('Phrases in print order, in multiples of nine'),
  }),
  z.strictObject({
    format: z.literal('a6').describe('A quarter of the sheet, four to a sheet'),
    ...common,
    situations: z.array(id).min(1).describe('Ordered cards in print order'),
  }),
]);

export type DeckRecord = z.infer<typeof deck>;
