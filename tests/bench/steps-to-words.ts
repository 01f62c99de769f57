import { load } from 'cheerio';
import type { Catalogue } from '#src/domain/catalogue.ts';
import type { Situation } from '#src/domain/situations.ts';
import { readFinderFile } from '#src/finder/finder-file.ts';
import { Finder } from '#src/finder/finder.ts';
import type { BuiltSite } from '#tests/support/built-site.ts';

/** How many situations count as the commonest. */
const COMMONEST = 12;

/** The cards most needed, then of each family the card with the lowest code that is not among them. */
export function commonSituations({ blocks, families, situations }: Catalogue): Situation[] {
  const needed = (blocks.get('most-needed')?.items ?? []).flatMap(
    ({ situation }) => situations.get(situation ?? '') ?? [],
  );
  const others = [...situations.values()]
    .filter((situation) => !needed.includes(situation))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
  const first = families.flatMap(({ id }) => others.find(({ family }) => family.id === id) ?? []);
  return [...needed, ...first].slice(0, COMMONEST);
}

/** What a caller says there: the first collected line, else the title. */
export function firstQuery({ id, title }: Situation, { utterances }: Catalogue): string {
  const [line] = utterances.get(id)?.lines ?? [];
  return typeof line === 'string' ? line : (line?.line ?? title);
}

export interface Steps {
  readonly situation: string;
  /** Links to follow from home. */
  readonly links: number;
  readonly query: string;
  /** Letters typed until the card is among the first three, and until Enter opens it; undefined if never. */
  readonly amongThree: number | undefined;
  readonly first: number | undefined;
}

/** How far it is from home to the words for each of the commonest situations, by links and by typing. */
export function stepsToWords(catalogue: Catalogue, site: BuiltSite, file: unknown): Steps[] {
  const finder = new Finder(readFinderFile(file));
  const links = linksFromHome(site);
  return commonSituations(catalogue).map((situation) => {
    const query = firstQuery(situation, catalogue);
    const typed = (places: number): number | undefined => {
      const letters = Array.from({ length: query.length }, (_, i) => i + 1);
      return letters.find((count) =>
        finder
          .answer(query.slice(0, count))
          .cards.slice(0, places)
          .some(({ id }) => id === situation.id),
      );
    };
    return {
      situation: situation.id,
      links: links.get(`/situations/${situation.id}/`) ?? Infinity,
      query,
      amongThree: typed(3),
      first: typed(1),
    };
  });
}

/** Fewest links from home to each page. */
function linksFromHome({ pages }: BuiltSite): Map<string, number> {
  const found = new Map([['/', 0]]);
  for (const [address, steps] of found) {
    const $ = load(pages.get(address) ?? '');
    for (const element of $('a[href^="/"]').toArray()) {
      const target = ($(element).attr('href') ?? '').replace(/[?#].*$/, '');
      if (pages.has(target) && !found.has(target)) found.set(target, steps + 1);
    }
  }
  return found;
}
