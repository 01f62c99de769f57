import { strings } from './strings.ts';
import { url } from './url.ts';

/**
 * The link with which a browser offers the finder among its search engines. Browsers want absolute addresses in the
 * description it leads to, so a site that does not know its own has neither.
 */
export const openSearchLinks = (site: URL | undefined) =>
  site === undefined
    ? []
    : [
        {
          tag: 'link' as const,
          attrs: {
            rel: 'search',
            type: 'application/opensearchdescription+xml',
            title: strings.site.name,
            href: url('/opensearch.xml'),
          },
        },
      ];
