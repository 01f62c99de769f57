import type { Catalogue } from '#src/domain/catalogue.ts';
import { deckCount, pageCount, type PaperCount } from '#src/print/paper-count.ts';

/** A page of sheets that is ready to print. */
export interface ReadyPack {
  readonly title: string;
  readonly purpose: string;
  /** Address inside the site, without the base path. */
  readonly path: string;
  readonly count: PaperCount;
}

export interface ReadyPacks {
  /** What a new agent needs on the first day. */
  readonly dayOne: readonly ReadyPack[];
  readonly sheets: readonly ReadyPack[];
  readonly posters: readonly ReadyPack[];
  readonly decks: readonly ReadyPack[];
}

/** Sheets and decks of the first day, in the order they are handed out; those that exist. */
const DAY_ONE = ['sheets/first-day', 'decks/first-words', 'decks/danger', 'decks/start-pack'];

/** Everything that can be printed as it is, from the catalogue. */
export function readyPacks({ sheets, decks }: Pick<Catalogue, 'sheets' | 'decks'>): ReadyPacks {
  const one = [...sheets.values()].map(({ id, title, purpose, format }) => ({
    format,
    pack: { title, purpose, path: `/sheets/${id}/`, count: pageCount(1) },
  }));
  const all = {
    sheets: one.filter(({ format }) => format === 'list').map(({ pack }) => pack),
    posters: one.filter(({ format }) => format === 'poster').map(({ pack }) => pack),
    decks: [...decks.values()].map((deck) => ({
      title: deck.title,
      purpose: deck.purpose,
      path: `/decks/${deck.id}/`,
      count: deckCount(deck),
    })),
  };
  const each = Object.values(all).flat();
  return {
    dayOne: DAY_ONE.flatMap((key) => each.find(({ path }) => path === `/${key}/`) ?? []),
    ...all,
  };
}
