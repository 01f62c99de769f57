import { z } from 'zod';
import { id, phraseId, text } from './shared.ts';

const common = {
  title: text.describe('Title on the paper'),
  purpose: text.describe('Who it is for and when, in one sentence'),
};

const own = z.strictObject({
  own: z
    .int()
    .min(1)
    .max(36)
    .describe('Cards to write on; the last sheet is filled with them anyway'),
});
const family = z.strictObject({
  family: id.describe(
    'Every card of a family in the order of codes; on poker cards the first two lines to say of its sample cards',
  ),
  except: z
    .array(
      z.strictObject({
        card: id.describe('A situation of the family'),
        why: text.describe('Why it is left out, for whoever changes the deck'),
      }),
    )
    .min(1)
    .optional()
    .describe('Cards that are left out, such as those whose lines must not stand alone'),
});
const beats = z.strictObject({
  beats: z
    .literal('all')
    .describe('The seven beats: one A6 card, or a poker card for each of their lines'),
});
const index = z.strictObject({
  index: z.literal('all').describe('Cards that list every situation with its code'),
});

const pokerPart = z.union([
  z.strictObject({
    phrases: z.array(phraseId).min(1).describe('Phrases of beats and sample cards in print order'),
  }),
  family,
  beats,
  own,
]);

const a6Part = z.union([
  z.strictObject({
    situations: z.array(id).min(1).describe('Cards of situations in print order'),
  }),
  z.strictObject({ blocks: z.array(id).min(1).describe('Blocks, a card each') }),
  z.strictObject({
    'leads-to': id.describe('A block: cards of all situations it leads to, in its order'),
  }),
  family,
  beats,
  index,
  own,
]);

/** One printable deck. A card that two parts name is printed once, where it comes first. */
export const deck = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('poker').describe('63 × 88 mm, nine to a sheet'),
    ...common,
    cards: z.array(pokerPart).min(1).describe('What is on the cards, in print order'),
  }),
  z.strictObject({
    format: z.literal('a6').describe('A quarter of the sheet, four to a sheet'),
    ...common,
    cards: z.array(a6Part).min(1).describe('What is on the cards, in print order'),
  }),
  z.strictObject({
    format: z.literal('index').describe('3 × 5 inch, four to a sheet'),
    ...common,
    cards: z
      .array(z.union([index, own]))
      .min(1)
      .describe('What is on the cards, in print order'),
  }),
]);

export type DeckRecord = z.infer<typeof deck>;

/** Size of the cards of a deck. */
export type CardFormat = DeckRecord['format'];
