import type { Catalogue, CodeEntry } from './catalogue.ts';
import { isInDeck } from './decks.ts';
import { PAGE_COMPONENTS } from './page-components.ts';
import { cardSheets, isOnSheet } from './sheets.ts';

/** An address where what a code stands for can be read. */
export interface Place {
  /** The live card, a page of the handbook, a form to fill in on screen, or paper to print. */
  readonly kind: 'live' | 'page' | 'form' | 'paper';
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
  if (collection === 'sheets') {
    const sheet = shown.sheets.get(id);
    if (!sheet) return { places: [] };
    const { title, format } = sheet;
    const screen: Place[] =
      format === 'form' ? [{ kind: 'form', title, path: `/forms/${id}/` }] : [];
    return { title, places: [...screen, { kind: 'paper', title, path: `/${key}/` }] };
  }
  if (collection === 'decks') {
    const title = shown.decks.get(id)?.title;
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
const paper = (collection: string, id: string, { situations, sheets, decks }: Shown): Place[] => [
  ...cardSheets(situations)
    .filter((card) => collection === 'situations' && card.id === id)
    .map((card): Place => ({ kind: 'paper', title: card.heading, path: `/sheets/${card.id}/` })),
  ...[...sheets.values()]
    .filter((sheet) => isOnSheet(sheet, collection, id))
    .map((sheet): Place => ({ kind: 'paper', title: sheet.title, path: `/sheets/${sheet.id}/` })),
  ...[...decks.values()]
    .filter((deck) => isInDeck(deck, collection, id))
    .map((deck): Place => ({ kind: 'paper', title: deck.title, path: `/decks/${deck.id}/` })),
];
