import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { catalogue } from './catalogue.ts';
import { strings } from './strings.ts';
import { url } from './url.ts';

type Entry = StarlightRouteData['sidebar'][number];

/**
 * Keeps the sidebar small: the current section open, the others one link each. Written whole into every
 * page, it would make build time and size grow with the square of the number of pages.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const here = context.url.pathname;
  route.sidebar = [
    ...situationEntries(here),
    ...route.sidebar.map((entry) => (entry.type === 'group' ? section(entry, here) : entry)),
    link(strings.nav.evidence, '/evidence/', here),
    link(strings.nav.paper, '/train/', here),
    link(strings.home.manage.title, '/manage/', here),
  ];
});

const link = (label: string, path: string, here: string): Entry => ({
  type: 'link',
  label,
  href: url(path),
  isCurrent: url(path) === here,
  badge: undefined,
  attrs: {},
});

const group = (label: string, entries: Entry[]): Entry => ({
  type: 'group',
  label,
  entries,
  collapsed: false,
  badge: undefined,
});

/** A section with its pages when the reader is in it, else one link to its first page. */
function section(entry: Extract<Entry, { type: 'group' }>, here: string): Entry {
  const links = entry.entries.filter((item) => item.type === 'link');
  const first = links[0];
  if (first === undefined || links.some((item) => item.href === here)) return entry;
  return { ...first, label: entry.label, isCurrent: false };
}

/** The current family with its cards; every other family as one link into the index. */
function situationEntries(here: string): Entry[] {
  const all = [...catalogue.situations.values()];
  const current = all.find((situation) => url(`/situations/${situation.id}/`) === here);
  const index = link(strings.nav.situations, '/situations/', here);
  if (current === undefined) return [index];
  const cards = all
    .filter((situation) => situation.family.id === current.family.id)
    .map((situation) => link(situation.heading, `/situations/${situation.id}/`, here));
  return [index, group(current.family.title, cards)];
}
