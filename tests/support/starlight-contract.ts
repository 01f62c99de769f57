import { load, type CheerioAPI } from 'cheerio';

/** A guidance page as it was written. */
export interface Written {
  /** Path inside content/docs without its ending; it is the address too. */
  readonly id: string;
  readonly source: string;
}

export interface Expected {
  readonly base: string;
  /** Where pages are edited; undefined when no page has an edit link. */
  readonly repository: string | undefined;
}

/** Starlight's and Pagefind's own parts that no page of ours loads. */
const UNWANTED = [
  ['Pagefind’s interface', /pagefind-(?:ui|modular-ui|component-ui)/],
  ['Starlight’s search', /<site-search/],
  ['Expressive Code', /expressive-code|\/_astro\/ec\./],
] as const;

/** Where a built guidance page departs from what Starlight promised for it. */
export function guidanceFaults(page: Written, html: string, expected: Expected): string[] {
  const $ = load(html);
  return [
    ...asideFaults($, page.source),
    ...headingFaults($, page.source),
    ...sidebarFaults($, `${expected.base}${page.id}/`),
    ...editFaults($, page.id, expected.repository),
  ].map((fault) => `${page.id}: ${fault}`);
}

const LAYERS = '@layer starlight, steady;';

/** What any page carries and should not: stock interfaces, the whole site in its sidebar, styles before our layers. */
export function burdenFaults(address: string, html: string): string[] {
  const groups = load(html)('nav.sidebar details').length;
  return [
    ...UNWANTED.flatMap(([name, trace]) => (trace.test(html) ? [`${address}: ${name}`] : [])),
    ...(groups > 1 ? [`${address}: ${groups} sidebar groups open`] : []),
    ...(html.includes('@layer starlight') && !layersComeFirst(html)
      ? [`${address}: a stylesheet comes before the order of the layers`]
      : []),
  ];
}

/** The order of cascade layers is the order in which a page first names them. */
function layersComeFirst(html: string): boolean {
  const first = /<style|<link[^>]+rel="stylesheet"(?![^>]+media="print")/.exec(html)?.index ?? -1;
  return (
    first >= 0 &&
    html
      .slice(first)
      .replace(/^<style[^>]*>/, '')
      .startsWith(LAYERS)
  );
}

function asideFaults($: CheerioAPI, source: string): string[] {
  const written = source.match(/^:::[a-z]/gm)?.length ?? 0;
  const built = $('.starlight-aside').length;
  return written === built ? [] : [`${written} asides written, ${built} built`];
}

function headingFaults($: CheerioAPI, source: string): string[] {
  const written = source.match(/^##+ /gm)?.length ?? 0;
  const anchored = $('.sl-heading-wrapper > :is(h2, h3, h4)[id]')
    .toArray()
    .filter((heading) => {
      const anchor = $(heading).next('a.sl-anchor-link');
      return anchor.attr('href') === `#${$(heading).attr('id') ?? ''}`;
    });
  return written === anchored.length
    ? []
    : [`${written} headings written, ${anchored.length} with id and anchor link`];
}

function sidebarFaults($: CheerioAPI, href: string): string[] {
  const current = $('nav.sidebar a[aria-current="page"]');
  if (current.length !== 1 || current.attr('href') !== href) return ['not current in its sidebar'];
  const section = current.closest('details');
  return section.length === 0 || section.is('[open]')
    ? []
    : ['its section of the sidebar is not open'];
}

function editFaults($: CheerioAPI, id: string, repository: string | undefined): string[] {
  const wanted = repository === undefined ? [] : [`${repository}content/docs/${id}.mdx`];
  const built = $('a')
    .toArray()
    .flatMap((link) => $(link).attr('href') ?? [])
    .filter((link) => link.endsWith('.mdx'));
  return built.join() === wanted.join() ? [] : [`edit links: ${built.join() || 'none'}`];
}
