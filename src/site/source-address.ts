import { shelfOf, type Shelf } from '#src/domain/source-shelves.ts';
import { catalogue } from './catalogue.ts';
import { url } from './url.ts';

/** Page of each shelf, inside the site. */
export const SHELF_PATHS: Readonly<Record<Shelf, string>> = {
  research: '/evidence/sources/',
  'research-l-z': '/evidence/sources/research-l-z/',
  law: '/evidence/sources/law/',
  practice: '/evidence/sources/practice/',
};

/** Every shelf, in the order in which they are listed. */
export const SHELVES: readonly Shelf[] = ['research', 'research-l-z', 'law', 'practice'];

/** Sources of one shelf, by first author and year. */
export const sourcesOn = (shelf: Shelf) =>
  [...catalogue.sources.values()]
    .filter((source) => shelfOf(source, catalogue) === shelf)
    .toSorted(
      (a, b) => (a.authors[0] ?? '').localeCompare(b.authors[0] ?? '', 'en') || a.year - b.year,
    );

/** Address of the full entry of a source; undefined when there is none of that id. */
export function sourceAddress(id: string): string | undefined {
  const source = catalogue.sources.get(id);
  return source && `${url(SHELF_PATHS[shelfOf(source, catalogue)])}#source-${id}`;
}
