import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { copyPdfFiles } from '#src/pdf/copy-files.ts';
import { presentOffer } from '#src/pdf/present-offer.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { contentReload } from './content-reload.ts';
import { indexPages } from './pagefind.ts';

/** What Steady adds to Astro: content that reloads in dev, and PDF files and the Pagefind index of a finished build. */
export function steady(): AstroIntegration {
  return {
    name: 'steady',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [contentReload(CONTENT_FOLDER)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const offer = presentOffer();
        if (offer.problem !== undefined) logger.warn(offer.problem);
        copyPdfFiles(offer, site);
        const pages = await indexPages(site);
        logger.info(`Pagefind indexed ${pages} pages`);
      },
    },
  };
}
