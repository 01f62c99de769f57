import { z } from 'zod';
import { isoDate, text } from './shared.ts';

const change = z.strictObject({
  was: text.describe('The words before'),
  now: text.describe('What stands there instead'),
  why: text.describe('Whom the words before could have hurt'),
});

/** The second reading of one card that touches danger or conduct: could this line hurt someone? */
export const reading = z.strictObject({
  date: isoDate.describe('When it was read'),
  reader: text.describe('Who read it, and that they are no specialist if they are none'),
  version: z
    .string()
    .regex(/^[0-9a-f]{6}$/, 'six hexadecimal digits in quotation marks')
    .describe('Version of the card that was read, changes included'),
  changes: z.array(change).describe('What the reading changed'),
  open: z.array(text).describe('Questions only a specialist can answer'),
});

export type ReadingRecord = z.infer<typeof reading>;
