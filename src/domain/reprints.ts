import type { Catalogue, CodeEntry } from './catalogue.ts';
import { codePlaces, type Place } from './code-places.ts';

/** A record whose paper is no longer what it was. */
export interface ReprintChange {
  readonly code: string;
  /** Name of the record; absent when it is retired. */
  readonly title?: string | undefined;
  /** What changed for the reader; absent when it is retired. */
  readonly changed?: string | undefined;
  readonly danger: boolean;
  /** Sheets and decks that carry it. */
  readonly papers: readonly Place[];
}

/** A sheet or deck to print again. */
export interface Reprint extends Place {
  /** Whether a danger card on it has changed. */
  readonly danger: boolean;
}

/** What one release means for paper that is already printed. */
export interface ReprintRelease {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Danger cards first, then what is retired, then the rest by code. */
  readonly changes: readonly ReprintChange[];
  /** Every sheet and deck that is out of date, each once, those with a changed danger card first. */
  readonly papers: readonly Reprint[];
  /** Records printed for the first time. */
  readonly added: readonly { readonly code: string; readonly title: string }[];
}

type Shown = Parameters<typeof codePlaces>[1] & Pick<Catalogue, 'codes'>;

/**
 * What to print again after each release, newest first, from the ledger of versions. Cards that are switched off
 * are left out. A sheet or deck that changed because a card on it did is listed among the papers of that card.
 */
export function reprintReleases(shown: Shown): ReprintRelease[] {
  const entries = [...shown.codes.values()];
  const dates = new Set(
    entries.flatMap(({ history, retired }) => [
      ...history.map(({ date }) => date),
      ...(retired === undefined ? [] : [retired]),
    ]),
  );
  return [...dates]
    .toSorted()
    .toReversed()
    .map((date) => releaseOf(date, entries, shown));
}

function releaseOf(date: string, entries: readonly CodeEntry[], shown: Shown): ReprintRelease {
  const all = entries.flatMap((entry) => changeOf(entry, date, shown) ?? []);
  const papers = all.flatMap(({ papers: its, danger }) =>
    its.map((place) => ({ ...place, danger })),
  );
  const carried = new Set(
    all.flatMap(({ code, papers: its }) =>
      isPaper(shown.codes.get(code)) ? [] : its.map(({ path }) => path),
    ),
  );
  const ownPath = (code: string) => `/${shown.codes.get(code)?.record ?? ''}/`;
  return {
    date,
    changes: all
      .filter(({ code }) => !carried.has(ownPath(code)))
      .toSorted((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code, 'en')),
    papers: [...new Set(papers.map(({ path }) => path))]
      .flatMap((path) => {
        const same = papers.filter((paper) => paper.path === path);
        return same[0] ? [{ ...same[0], danger: same.some(({ danger }) => danger) }] : [];
      })
      .toSorted((a, b) => Number(b.danger) - Number(a.danger)),
    added: entries.flatMap((entry) => {
      const { title } = codePlaces(entry, shown);
      return entry.history[0]?.date === date && title !== undefined
        ? [{ code: entry.code, title }]
        : [];
    }),
  };
}

const isPaper = (entry: CodeEntry | undefined): boolean =>
  /^(?:sheets|decks)\//.test(entry?.record ?? '');

const rank = ({ danger, title }: ReprintChange): number =>
  danger ? 0 : title === undefined ? 1 : 2;

function changeOf(entry: CodeEntry, date: string, shown: Shown): ReprintChange | undefined {
  const { code, record, retired, history } = entry;
  if (retired === date) return { code, danger: false, papers: [] };
  const change = history.slice(1).findLast((version) => version.date === date);
  const { title, places } = codePlaces(entry, shown);
  if (change === undefined || title === undefined) return undefined;
  const [collection, id = ''] = record.split('/');
  return {
    code,
    title,
    changed: change.changed,
    danger: collection === 'situations' && shown.situations.get(id)?.danger === true,
    papers: places.filter(({ kind }) => kind === 'paper'),
  };
}
