import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { catalogue } from './catalogue.ts';
import { fontPreload } from './font-preload.ts';
import { openSearchLinks } from './open-search.ts';
import { SECTIONS, sectionStart, slugsOf, type Section } from './sections.ts';
import { socialImage } from './social-image.ts';
import { url } from './url.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/**
 * Keeps the sidebar small and stable: the same sections in the same order on every page, the current one open.
 * Written whole into every page, it would make build time and size grow with the square of the number of pages.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const here = context.url.pathname;
  const guidance = route.sidebar
    .flatMap((entry) => (entry.type === 'group' ? entry.entries : [entry]))
    .filter((entry) => entry.type === 'link');
  route.head.push(...fontPreload, ...socialImage(context.site), ...openSearchLinks(context.site));
  route.sidebar = SECTIONS.map((section) => sectionEntry(section, guidance, here));
});

const link = (label: string, path: string, here: string): Link => ({
  type: 'link',
  label,
  href: url(path),
  isCurrent: url(path) === here,
  badge: undefined,
  attrs: {},
});

/** One link, or the section with its pages when the reader is in it and it has more than one. */
function sectionEntry(section: Section, guidance: readonly Link[], here: string): Entry {
  const pages = [
    ...section.own.map(({ label, path }) => link(label, path, here)),
    ...(section === SECTIONS[0] ? familyLinks(here) : []),
    ...slugsOf(section).flatMap(
      (slug) => guidance.find(({ href }) => href === url(`/${slug}/`)) ?? [],
    ),
  ];
  const inside = pages.some(({ isCurrent }) => isCurrent);
  if (!inside || pages.length === 1) return link(section.label, sectionStart(section), here);
  return {
    type: 'group',
    label: section.label,
    entries: pages,
    collapsed: false,
    badge: undefined,
  };
}

/** On the index, every family; on a card, the cards of its family; elsewhere nothing. */
function familyLinks(here: string): Link[] {
  if (here === url('/situations/'))
    return catalogue.families.map(({ id, title }) => link(title, `/situations/#${id}`, here));
  const all = [...catalogue.situations.values()];
  const current = all.find((situation) => url(`/situations/${situation.id}/`) === here);
  return all
    .filter((situation) => situation.family.id === current?.family.id)
    .map((situation) => link(situation.heading, `/situations/${situation.id}/`, here));
}
