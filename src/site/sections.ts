import { strings } from './strings.ts';

/** A place in the navigation: its own pages first, then guidance pages from content/docs, in reading order. */
export interface Section {
  readonly label: string;
  /** Pages made from records. */
  readonly own: readonly { readonly label: string; readonly path: string }[];
  /**
   * Slugs of guidance pages. They are explicit, because Starlight cannot generate a sidebar from pages outside
   * src/content/docs. The contract test finds a page that is missing here.
   */
  readonly docs: readonly string[];
}

const { nav, train, manage, evidence } = strings;

/** Every section of the handbook, in the one order in which navigation shows them. */
export const SECTIONS: readonly Section[] = [
  { label: nav.situations, own: [{ label: nav.allSituations, path: '/situations/' }], docs: [] },
  {
    label: nav.understand,
    own: [],
    docs: ['understand/why-callers-get-angry', 'understand/what-aggression-does-to-you'],
  },
  { label: nav.steps, own: [], docs: ['steps/seven-beats'] },
  { label: nav.escalate, own: [], docs: ['escalate/four-doors'] },
  { label: train.title, own: [{ label: train.title, path: '/train/' }], docs: [] },
  {
    label: manage.title,
    own: [
      { label: nav.start, path: '/manage/' },
      { label: strings.details.title, path: '/manage/your-details/' },
      { label: strings.numberCheck.title, path: '/manage/numbers/' },
    ],
    docs: ['manage/accessibility'],
  },
  {
    label: nav.evidence,
    own: [
      { label: evidence.title, path: '/evidence/' },
      { label: strings.readings.title, path: '/evidence/readings/' },
    ],
    docs: [],
  },
];

/** The guidance pages as Starlight wants them; src/site/route-data.ts makes the sidebar from the sections. */
export const guidance = SECTIONS.filter(({ docs }) => docs.length > 0).map(({ label, docs }) => ({
  label,
  items: [...docs],
}));

/** The first page of a section, such as `/train/`. */
export const sectionStart = ({ own, docs }: Section): string =>
  own[0]?.path ?? `/${docs[0] ?? ''}/`;

/**
 * The section a page belongs to, unless the page is its start.
 * @param path address inside the site, such as `/manage/numbers/`
 */
export function sectionAbove(path: string): Section | undefined {
  const section = SECTIONS.find(
    ({ own, docs }) =>
      own.some((page) => page.path === path) || docs.some((slug) => `/${slug}/` === path),
  );
  return section && sectionStart(section) === path && section.own.length > 0 ? undefined : section;
}
