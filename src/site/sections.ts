import { strings } from './strings.ts';

/** Guidance pages that are read together. */
export interface Part {
  /** Heading on the start page of the section, where it has more than one part. */
  readonly label?: string;
  /**
   * Slugs of guidance pages in reading order. They are explicit, because Starlight cannot generate a sidebar from
   * pages outside src/content/docs. The contract test finds a page that is missing here.
   */
  readonly slugs: readonly string[];
}

/** A place in the navigation: its own pages first, then guidance pages from content/docs, in reading order. */
export interface Section {
  readonly label: string;
  /** What the section is for; sections with one have a start page made of their guidance pages. */
  readonly description?: string;
  /** Pages made from records. */
  readonly own: readonly { readonly label: string; readonly path: string }[];
  readonly parts: readonly Part[];
}

const { nav, train, manage, evidence, chapters } = strings;

const inFolder = (folder: string, ...names: readonly string[]): string[] =>
  names.map((name) => `${folder}/${name}`);

/** A chapter of guidance, with a start page that lists it. */
const chapter = (
  folder: string,
  { label, description }: { readonly label: string; readonly description: string },
  parts: readonly { readonly label?: string; readonly pages: readonly string[] }[],
): Section => ({
  label,
  description,
  own: [{ label: nav.start, path: `/${folder}/` }],
  parts: parts.map(({ pages, ...part }) => ({ ...part, slugs: inFolder(folder, ...pages) })),
});

/** Every section of the handbook, in the one order in which navigation shows them. */
export const SECTIONS: readonly Section[] = [
  { label: nav.situations, own: [{ label: nav.allSituations, path: '/situations/' }], parts: [] },
  chapter('understand', chapters.understand, [
    {
      pages: [
        'why-callers-get-angry',
        'how-anger-works',
        'what-aggression-does-to-you',
        'heat',
        'annoyed-abusive-dangerous',
        'vulnerable-callers',
        'culture-accent-language',
        'what-callers-mean',
      ],
    },
  ]),
  chapter('steps', chapters.steps, [
    {
      label: chapters.beats,
      pages: [
        'seven-beats',
        'breathe',
        'listen',
        'name-the-feeling',
        'say-back',
        'offer-two',
        'promise',
        'close',
      ],
    },
    {
      label: chapters.techniques,
      pages: [
        'listening-aloud',
        'feeling-words',
        'apologising',
        'questions',
        'identity-check',
        'saying-no',
        'choices',
        'promises',
        'voice-pace-silence',
        'hold-and-transfer',
        'ending-politely',
      ],
    },
    { label: chapters.wordsAndMethods, pages: ['retired-phrases', 'methods'] },
  ]),
  chapter('escalate', chapters.escalate, [
    { label: chapters.doors, pages: ['four-doors', 'stay', 'warn', 'pass-and-ask'] },
    {
      label: chapters.around,
      pages: [
        'handing-over',
        'supervisor',
        'after-you-end-a-call',
        'recording-and-names',
        'law-and-duties',
      ],
    },
  ]),
  chapter('prevent', chapters.prevent, [
    {
      pages: [
        'before-the-shift',
        'opening-lines',
        'expectations',
        'bad-news-first',
        'what-managers-can-fix',
        'waits-and-queue-messages',
      ],
    },
  ]),
  chapter('recover', chapters.recover, [
    {
      pages: [
        'ten-seconds',
        'ninety-seconds',
        'after-a-bad-call',
        'debrief',
        'support',
        'back-to-back',
      ],
    },
  ]),
  {
    label: train.title,
    own: [
      { label: nav.start, path: '/train/' },
      { label: strings.pack.title, path: '/print/' },
      { label: strings.reprints.title, path: '/print/reprints/' },
    ],
    parts: [{ slugs: inFolder('train', 'fifteen-minutes', 'day-one', 'dialogue-analysis') }],
  },
  {
    label: manage.title,
    own: [
      { label: nav.start, path: '/manage/' },
      { label: strings.details.title, path: '/manage/your-details/' },
      { label: strings.numberCheck.title, path: '/manage/numbers/' },
    ],
    parts: [
      {
        slugs: inFolder(
          'manage',
          'fill-it-in',
          'link-it',
          'host-it',
          'why-scripts-change',
          'agents-and-unions',
          'what-to-measure',
          'accessibility',
        ),
      },
    ],
  },
  {
    label: nav.evidence,
    own: [
      { label: evidence.title, path: '/evidence/' },
      { label: evidence.claims, path: '/evidence/claims/' },
      { label: evidence.agreedClaims, path: '/evidence/claims/agreed/' },
      { label: evidence.shelves.research.title, path: '/evidence/sources/' },
      {
        label: evidence.shelves['research-l-z'].title,
        path: '/evidence/sources/research-l-z/',
      },
      { label: evidence.shelves.law.title, path: '/evidence/sources/law/' },
      { label: evidence.shelves.practice.title, path: '/evidence/sources/practice/' },
      { label: strings.reviews.title, path: '/evidence/reviews/' },
      { label: strings.readings.title, path: '/evidence/readings/' },
    ],
    parts: [{ slugs: inFolder('evidence', 'limits', 'myths', 'guides') }],
  },
];

/** Slugs of all guidance pages of a section, in reading order. */
export const slugsOf = ({ parts }: Section): readonly string[] =>
  parts.flatMap(({ slugs }) => slugs);

/** The guidance pages as Starlight wants them; src/site/route-data.ts makes the sidebar from the sections. */
export const guidance = SECTIONS.filter(({ parts }) => parts.length > 0).map((section) => ({
  label: section.label,
  items: [...slugsOf(section)],
}));

/** The first page of a section, such as `/train/`. */
export const sectionStart = (section: Section): string =>
  section.own[0]?.path ?? `/${slugsOf(section)[0] ?? ''}/`;

/**
 * The section a page belongs to, unless the page is its start.
 * @param path address inside the site, such as `/manage/numbers/`
 */
export function sectionAbove(path: string): Section | undefined {
  const section = SECTIONS.find(
    (each) =>
      each.own.some((page) => page.path === path) ||
      slugsOf(each).some((slug) => `/${slug}/` === path),
  );
  return section && sectionStart(section) === path && section.own.length > 0 ? undefined : section;
}
