import type { APIRoute } from 'astro';
import { strings } from '#src/site/strings.ts';
import { url } from '#src/site/url.ts';

/** One address, and none where the site has no address of its own to put into it. */
export const getStaticPaths = () =>
  import.meta.env.SITE ? [{ params: { description: 'opensearch' } }] : [];

/** How a browser puts a query to the finder (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(url(path), site).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${strings.site.name}</ShortName>
  <Description>${strings.finder.label}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/x-icon">${absolute('/favicon.ico')}</Image>
  <Url type="text/html" template="${absolute('/')}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
