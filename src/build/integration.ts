import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { contentReload } from './content-reload.ts';
import { indexPages } from './pagefind.ts';

/** What Steady adds to Astro: content that reloads in dev, and the Pagefind index of a finished build. */
export function steady(): AstroIntegration {
  return {
    name: 'steady',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [contentReload(CONTENT_FOLDER)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexPages(fileURLToPath(dir));
        logger.info(`Pagefind indexed ${pages} pages`);
      },
    },
  };
}
