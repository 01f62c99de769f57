import { z } from 'zod';
import { id, text } from './shared.ts';

/** The families of situations, in the order they are shown. */
export const families = z.strictObject({
  families: z
    .array(
      z.strictObject({
        id: id.describe('Permanent id'),
        letter: z
          .string()
          .regex(/^[a-z]$/, 'one lower-case letter')
          .describe('First letter of its codes'),
        title: text.describe('What it is called'),
        owner: text.describe('The role that looks after these cards unless the adopter names one'),
      }),
    )
    .min(1)
    .describe('The families, in the order they are shown'),
});

export type FamiliesRecord = z.infer<typeof families>;
