import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** The two cuts of the typeface, asked for with the page itself and not only once its stylesheet has come. */
export const fontPreload: StarlightRouteData['head'] = [regular, bold].map((href) => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: 'anonymous' },
}));
