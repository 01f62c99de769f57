import { z } from 'zod';
import { id, isoDate, text } from './shared.ts';

/** Frontmatter every guidance page has beside what Starlight knows. */
export const docsExtension = z.object({
  claims: z.array(id).min(1).describe('Claims the page rests on'),
  'review-by': isoDate.describe('Review again by this day'),
});

/** Frontmatter of a guidance page: an unknown key is an error. */
export const docs = z.strictObject({
  title: text.describe('Title of the page'),
  description: text.describe('What the page is for, in one sentence'),
  lastUpdated: isoDate.describe('Day of the last change a reader would notice'),
  ...docsExtension.shape,
});

export type DocsRecord = z.infer<typeof docs>;
