import type { BuiltSite } from './built-site.ts';

/** Every kind of page there is; a new kind is added here, or the tests that go by kind miss it and say so. */
const TYPES = {
  home: /^\/$/,
  stop: /^\/stop\/$/,
  'not found': /^\/404\.html$/,
  'situation index': /^\/situations\/$/,
  situation: /^\/situations\/[^/]+\/$/,
  'live index': /^\/live\/$/,
  'live start': /^\/live\/start\/$/,
  'live entry': /^\/go\/$/,
  'live card': /^\/live\/[^/]+\/$/,
  training: /^\/train\/$/,
  team: /^\/manage\/$/,
  evidence: /^\/evidence\/$/,
  chapter: /^\/(?:understand|steps|escalate|prevent|recover)\/$/,
  guides: /^\/evidence\/guides\/$/,
  claims: /^\/evidence\/claims\/(?:[^/]+\/)?$/,
  sources: /^\/evidence\/sources\/(?:[^/]+\/)?$/,
  guidance: /^\/(?:understand|steps|escalate|prevent|recover|train|manage|evidence)\/[^/]+\/$/,
  sheet: /^\/sheets\/[^/]+\/(?:large\/)?$/,
  form: /^\/forms\/[^/]+\/$/,
  deck: /^\/decks\/[^/]+\/$/,
  'print builder': /^\/print\/$/,
  reprints: /^\/print\/reprints\/$/,
  code: /^\/c\/[^/]+\/$/,
} as const;

/** Pages that lead on at once, and the part of them where they stay to be looked at. */
const STAYS: Readonly<Record<string, string>> = { '/go/': '/go/#values' };

const BY_FORM = ['situation', 'live card'];

/** Type of a page; cards read in order are a type of their own. */
export function pageType(address: string, html: string): string {
  const type = Object.entries(TYPES).find(([, pattern]) => pattern.test(address))?.[0];
  if (type === undefined)
    throw new Error(`${address} is no known type of page: tests/support/page-types.ts`);
  return BY_FORM.includes(type) && html.includes('data-part="steps"') ? `ordered ${type}` : type;
}

/** Addresses at which to look at each type, those with the least HTML first. */
export function pagesByType({ pages }: BuiltSite): Map<string, string[]> {
  const types = new Map<string, string[]>();
  for (const [address, html] of [...pages].toSorted(([, a], [, b]) => a.length - b.length)) {
    const type = pageType(address, html);
    types.set(type, [...(types.get(type) ?? []), STAYS[address] ?? address]);
  }
  return types;
}

/** The shortest and the longest page of each type, which is one page where there is but one. */
export function shortestAndLongest(site: BuiltSite): Map<string, string[]> {
  return new Map(
    [...pagesByType(site)].map(([type, addresses]) => [
      type,
      [...new Set([addresses.at(0), addresses.at(-1)])].filter((address) => address !== undefined),
    ]),
  );
}
