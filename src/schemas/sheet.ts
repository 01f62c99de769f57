import { z } from 'zod';
import { formSheet } from './sheet-form.ts';
import { sheetPart } from './sheet-parts.ts';
import { text } from './shared.ts';
import { posterSheet } from './sheet-poster.ts';

const listSheet = z.strictObject({
  format: z.literal('list').describe('Parts one under the other, each a list of rows'),
  title: text.describe('Title on the paper'),
  purpose: text.describe('Who it is for and when, in one sentence'),
  parts: z.array(sheetPart).min(1).max(6).describe('Parts in print order'),
});

/** One printable sheet: what is on it, in print order. */
export const sheet = z.discriminatedUnion('format', [listSheet, posterSheet, formSheet]);

export type SheetRecord = z.infer<typeof sheet>;
