import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/build/base-links.ts';
import { hosting } from './src/build/hosting.ts';
import { steady } from './src/build/integration.ts';
import { identityLinks } from './src/identity/links.ts';
import { dark, light } from './src/identity/palettes.ts';
import { CONTENT_FOLDER } from './src/reader/content-folder.ts';
import { guidance } from './src/site/sections.ts';
import { strings } from './src/site/strings.ts';

const { site, base, repository } = hosting();

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  prefetch: false,
  server: { host: '127.0.0.1', port: 4321 },
  // Colours of code come with contrasts that are not ours to keep.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [baseLinks(base)] }) },
  integrations: [
    // Starlight would list every address; paper, live cards, short addresses and the screen pop are not for search engines.
    sitemap({ filter: (page) => !/\/(?:live|go|print|sheets|decks|forms|c|404)\//.test(page) }),
    starlight({
      title: strings.site.name,
      titleDelimiter: '·',
      description: strings.site.description,
      locales: { root: strings.locale },
      favicon: '/favicon.svg',
      // Before any stylesheet: in the built pages their order is not ours to say.
      head: [
        { tag: 'style', content: '@layer starlight, steady;' },
        ...identityLinks(base, light, dark),
      ],
      customCss: ['./src/styles/tokens.css', './src/styles/site.css', './src/styles/print.css'],
      disable404Route: true,
      expressiveCode: false,
      pagefind: false,
      sidebar: guidance,
      routeMiddleware: './src/site/route-data.ts',
      markdown: { processedDirs: [`${CONTENT_FOLDER}/docs`] },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      ...(repository && { editLink: { baseUrl: repository } }),
      components: {
        Banner: './src/overrides/Nothing.astro',
        Hero: './src/overrides/Nothing.astro',
        Header: './src/overrides/Header.astro',
        Footer: './src/overrides/Footer.astro',
        MobileMenuFooter: './src/overrides/MobileMenuFooter.astro',
        PageTitle: './src/overrides/PageTitle.astro',
        Search: './src/overrides/Search.astro',
        TableOfContents: './src/overrides/TableOfContents.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
      },
    }),
    steady(),
  ],
});
