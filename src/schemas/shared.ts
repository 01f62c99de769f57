import { z } from 'zod';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Permanent id of a record: the file name without its extension. */
export const id = z.string().regex(KEBAB, 'a kebab-case id');

/** Permanent id of a phrase: the record it is written in, a slash, its own id. */
export const phraseId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'a phrase id such as long-hold/own-it');

/** Address of a guidance page inside the site, without slashes at its ends. */
export const pageId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)*$/, 'a page such as steps/seven-beats');

/** Plain text on one line. `{slot-id}` is replaced by the adopter's own details. */
export const text = z
  .string()
  .trim()
  .min(1, 'text')
  .regex(/^[^\n]*$/, 'text on one line');

/** What a poster says after the name of a thing: words that can be read from across a room. */
export const wallWords = text
  .max(24, 'at most 24 characters, to be read from three metres')
  .describe('What a poster adds to the name, in a few words');

/** A calendar day, YYYY-MM-DD. */
export const isoDate = z.iso.date('a date as YYYY-MM-DD');

/** Who has reviewed a card, or `none`. Nothing may claim a review that did not happen. */
export const review = z.union([
  z.literal('none'),
  z.strictObject({
    role: text.describe('What the reviewer does'),
    qualification: text.describe('What qualifies them to review this'),
    date: isoDate.describe('When they reviewed it'),
    scope: text.describe('What they read, and what they did not'),
  }),
]);

/** The four ways out of a call; `none` for cards that are not about leaving one. */
export const door = z.enum(['stay', 'warn', 'pass', 'ask', 'none']);

/** What kind of help a number reaches. */
export const routeKind = z.enum(['emergency', 'suicide', 'domestic-abuse', 'child', 'gas']);

export type Review = z.infer<typeof review>;
export type Door = z.infer<typeof door>;
export type RouteKind = z.infer<typeof routeKind>;
