import type { Catalogue } from './catalogue.ts';
import type { Source } from './evidence.ts';

/** Where the entry of a source stands: each shelf is a page of its own, so that none grows heavy. */
export type Shelf = 'research' | 'research-l-z' | 'law' | 'practice';

/**
 * Research, in two parts by first author, has no issuing body of its own; law is what the notes on duties rest on; everything else is practice:
 * official advice, operators' pages, manuals.
 */
export function shelfOf(source: Source, { duties }: Pick<Catalogue, 'duties'>): Shelf {
  if (source.issuer === undefined)
    return /^[a-k]/i.test(source.authors[0] ?? '') ? 'research' : 'research-l-z';
  const isLaw = duties.some(({ notes }) =>
    notes.some(({ sources }) => sources.includes(source.id)),
  );
  return isLaw ? 'law' : 'practice';
}
