import { z } from 'zod';
import { id, isoDate, text } from './shared.ts';

/** What a note on law or duty is about. */
export const dutyTopic = z.enum(['harassment', 'safety', 'recording', 'complaints', 'data']);

/** Whether what a note tells holds today, as far as its sources say. */
export const dutyStatus = z.enum(['in-force', 'announced', 'guidance', 'withdrawn']);

/** Dated notes on law and duties in one country; never advice. */
export const duty = z.strictObject({
  title: text.describe('The country or region'),
  order: z.int().min(1).describe('Place on the page'),
  notes: z
    .array(
      z.strictObject({
        topic: dutyTopic.describe('What it is about'),
        status: dutyStatus.describe('in-force, announced, guidance, or withdrawn'),
        text: text.describe('What it says, in our own words'),
        since: isoDate.optional().describe('Day from which it holds, or on which it was withdrawn'),
        checked: isoDate.describe('Day on which the sources were looked at'),
        sources: z.array(id).min(1).describe('Sources it rests on'),
      }),
    )
    .min(1)
    .max(6)
    .describe('Notes, what matters most to an agent first'),
});

export type DutyRecord = z.infer<typeof duty>;
export type DutyNote = DutyRecord['notes'][number];
