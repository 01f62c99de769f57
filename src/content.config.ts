import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CONTENT_FOLDER } from './reader/content-folder.ts';
import { frameExtension } from './schemas/docs.ts';

/**
 * Only guidance pages are an Astro collection; records come from the one reader (src/reader).
 * Starlight looks for pages under src/: see src/site/sections.ts, `processedDirs` in astro.config.mjs
 * and tests/browser/starlight-contract.spec.ts for what that costs and how it is guarded.
 */
export const collections = {
  docs: defineCollection({
    loader: glob({ base: `${CONTENT_FOLDER}/docs`, pattern: '**/[^_]*.mdx' }),
    schema: docsSchema({ extend: frameExtension }),
  }),
  /** Starlight asks for this collection; its own words for English are all we need. */
  i18n: defineCollection({ loader: () => [{ id: 'en' }] }),
};
