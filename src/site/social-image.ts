import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { SOCIAL_SIZE } from '#src/identity/social-card.ts';
import { strings } from './strings.ts';
import { url } from './url.ts';

/**
 * What a shared link shows: Starlight says the words, this the picture. It needs an absolute address, so a site
 * without one has none.
 */
export function socialImage(site: URL | undefined): StarlightRouteData['head'] {
  if (site === undefined) return [];
  const meta = (property: string, content: string) =>
    ({ tag: 'meta', attrs: { property, content } }) as const;
  return [
    meta('og:image', new URL(url('/social-card.png'), site).href),
    meta('og:image:width', String(SOCIAL_SIZE.width)),
    meta('og:image:height', String(SOCIAL_SIZE.height)),
    meta('og:image:alt', strings.site.description),
  ];
}
