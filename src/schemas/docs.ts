import { z } from 'zod';
import { id, isoDate, text } from './shared.ts';

/** Frontmatter every guidance page has beside what Starlight knows. */
export const docsExtension = z.object({
  kind: z
    .enum(['topic', 'session', 'how-to', 'reference', 'statement'])
    .describe('Kind of page; it says which headings the page has, see src/domain/page-kinds.ts'),
  claims: z.array(id).min(1).describe('Claims the page rests on'),
  'review-by': isoDate.describe('Review again by this day'),
});

/** What pages may tell Starlight's page frame; pages made from records use it, guidance pages do not. */
export const frameExtension = z.object({
  kind: docsExtension.shape.kind.optional(),
  claims: docsExtension.shape.claims.optional(),
  'review-by': z.date().optional().describe('Astro reads an unquoted day as a date'),
  ownTitle: z.boolean().optional().describe('The page brings its own h1'),
  ownFinder: z.boolean().optional().describe('The page brings its own search box'),
});

/** Frontmatter of a guidance page: an unknown key is an error. */
export const docs = z.strictObject({
  title: text.describe('Title of the page'),
  description: text.describe('What the page is for, in one sentence'),
  lastUpdated: isoDate.describe('Day of the last change a reader would notice'),
  ...docsExtension.shape,
});

export type DocsRecord = z.infer<typeof docs>;
