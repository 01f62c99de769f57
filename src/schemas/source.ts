import { z } from 'zod';
import { isoDate, text } from './shared.ts';

/** One publication or official page. */
export const source = z.strictObject({
  authors: z.array(text).min(1).describe('Authors in order, or the issuing body'),
  year: z.int().min(1900).max(2100).describe('Year of publication'),
  title: text.describe('Title'),
  venue: text.describe('Journal with volume and pages, or the issuer'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI such as 10.1000/xyz123')
    .optional()
    .describe('DOI, without an address in front'),
  issuer: text.optional().describe('Issuing body, where there is no DOI'),
  checked: z
    .strictObject({
      what: text.describe(
        'What was checked: abstract, full text, publisher page, secondary account',
      ),
      date: isoDate.describe('When it was checked'),
    })
    .describe('What was checked, and when'),
});

export type SourceRecord = z.infer<typeof source>;
