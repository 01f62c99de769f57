import { load, type CheerioAPI } from 'cheerio';
import { isIndexable, type BuiltSite } from './built-site.ts';

const ORIGIN = 'http://built.invalid';

/** Elements that lead or load somewhere, and the attribute that says where. */
const LEADS = [
  ['a[href], area[href], link[href]:not([rel="canonical"]), use[href], image[href]', 'href'],
  ['[src]', 'src'],
  ['form[action]', 'action'],
] as const;

/** Where a page says it is; it matters on pages that search engines may list. */
const OWN_ADDRESS = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
] as const;

/** Every link of every page that leads nowhere inside the site, as `page → link: reason`. */
export function brokenLinks(site: BuiltSite): string[] {
  const documents = new Map([...site.pages].map(([address, html]) => [address, load(html)]));
  return [...documents].flatMap(([address, $]) => {
    const page = ORIGIN + site.base + address.slice(1);
    return [...new Set(leads($, isIndexable($.html())))].flatMap((link) => {
      const target = URL.parse(link, page);
      const fault = target === null ? 'not an address' : faultOf(target, site, documents);
      return fault === undefined ? [] : [`${address} → ${link}: ${fault}`];
    });
  });
}

const leads = ($: CheerioAPI, listed: boolean): string[] =>
  [...LEADS, ...(listed ? OWN_ADDRESS : [])].flatMap(([selector, attribute]) =>
    $(selector)
      .toArray()
      .map((element) => $(element).attr(attribute) ?? ''),
  );

function faultOf(
  target: URL,
  { base, address: origin, pages, files }: BuiltSite,
  documents: ReadonlyMap<string, CheerioAPI>,
): string | undefined {
  if (target.origin !== ORIGIN && target.origin !== origin) return undefined;
  if (!target.pathname.startsWith(base)) return `outside ${base}`;
  const address = decodeURI(target.pathname.slice(base.length - 1));
  if (files.has(address)) return undefined;
  if (!pages.has(address))
    return pages.has(`${address}/`) ? 'no closing slash' : 'no such page or file';
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || /^(?:q|format|cards)=/.test(fragment)) return undefined;
  const ids = documents.get(address)?.('[id]').toArray() ?? [];
  return ids.some((element) => element.attribs.id === fragment) ? undefined : 'no such id there';
}
