import type { Catalogue, CodeEntry } from './catalogue.ts';
import type { Deck, Sheet } from './collections.ts';
import { PAGE_COMPONENTS } from './page-components.ts';

/** An address where what a code stands for can be read. */
export interface Place {
  /** The live card, a page of the handbook, or paper to print. */
  readonly kind: 'live' | 'page' | 'paper';
  readonly title: string;
  /** Inside the site, without the base path. */
  readonly path: string;
}

export interface CodePlaces {
  /** Name of the record; absent when it is switched off or gone. */
  readonly title?: string | undefined;
  readonly places: readonly Place[];
}

type Shown = Pick<Catalogue, 'situations' | 'beats' | 'blocks' | 'sheets' | 'decks' | 'pages'>;

/** Records with a page of their own that shows them without naming them. */
const SHOWN_ON: Readonly<Record<string, string>> = {
  'blocks/four-doors': 'escalate/four-doors',
  'blocks/heat-scale': 'understand/heat',
};

/** Blocks that are a page of the site, with its path. */
const PAGES: Readonly<Record<string, string>> = {
  'blocks/stop': '/stop/',
  'blocks/start-card': '/live/start/',
  'blocks/most-needed': '/',
};

/** What a code on paper stands for, and every address where it can be read or printed. */
export function codePlaces({ record }: Pick<CodeEntry, 'record'>, shown: Shown): CodePlaces {
  const [collection = '', id = ''] = record.split('/');
  const own = ownPlaces(collection, id, shown);
  return {
    ...own,
    places: own.title === undefined ? [] : [...own.places, ...paper(collection, id, shown)],
  };
}

function ownPlaces(collection: string, id: string, shown: Shown): CodePlaces {
  const key = `${collection}/${id}`;
  if (collection === 'situations') {
    const situation = shown.situations.get(id);
    if (!situation) return { places: [] };
    const title = situation.heading;
    return {
      title,
      places: [
        { kind: 'page', title, path: `/situations/${id}/` },
        { kind: 'live', title, path: `/live/${id}/` },
      ],
    };
  }
  if (collection === 'sheets' || collection === 'decks') {
    const title = shown[collection].get(id)?.title;
    return {
      title,
      places: title === undefined ? [] : [{ kind: 'paper', title, path: `/${key}/` }],
    };
  }
  const title =
    collection === 'beats'
      ? shown.beats.find((beat) => beat.id === id)?.title
      : shown.blocks.get(id)?.title;
  const named = [...shown.pages.values()].filter(
    (page) =>
      page.id === SHOWN_ON[key] ||
      page.uses.some((use) => use.id === id && PAGE_COMPONENTS[use.component] === collection),
  );
  const page = PAGES[key];
  return {
    title,
    places: [
      ...(page === undefined || title === undefined
        ? []
        : [{ kind: 'page', title, path: page } as const]),
      ...named.map((each): Place => ({ kind: 'page', title: each.title, path: `/${each.id}/` })),
    ],
  };
}

/** Sheets and decks that the record is printed on. */
function paper(collection: string, id: string, { sheets, decks }: Shown): Place[] {
  const has = (
    items: ReadonlyMap<string, Sheet | Deck>,
    folder: string,
    holds: (item: string) => boolean,
  ) =>
    [...items].flatMap(([each, { title }]): Place[] =>
      holds(each) ? [{ kind: 'paper', title, path: `/${folder}/${each}/` }] : [],
    );
  return [
    ...has(
      sheets,
      'sheets',
      (each) => sheets.get(each)?.parts.some((part) => onSheet(part, collection, id)) ?? false,
    ),
    ...has(decks, 'decks', (each) => onDeck(decks.get(each), collection, id)),
  ];
}

const onSheet = (part: Sheet['parts'][number], collection: string, id: string): boolean =>
  (part.kind === 'beats' && collection === 'beats') ||
  (part.kind === 'block' && collection === 'blocks' && part.block === id) ||
  (part.kind === 'situations' &&
    collection === 'situations' &&
    part.situations.some((each) => each.id === id));

const onDeck = (deck: Deck | undefined, collection: string, id: string): boolean =>
  deck?.format === 'a6'
    ? collection === 'situations' && deck.cards.some((card) => card.id === id)
    : (deck?.cards.some(
        ({ phrase: { owner } }) => owner.collection === collection && owner.id === id,
      ) ?? false);
