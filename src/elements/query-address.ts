import { replaceAddress } from './replace-address.ts';

/** Letters of a query that an address keeps and gives: as many as the box takes. */
const MOST_LETTERS = 200;

/** Keeps a query in the part of the address that no server sees: `#q=`. */
export class QueryAddress {
  readonly #kept: boolean;
  /** The hash to go back to when nothing is searched for. */
  #own = location.hash;

  /** @param kept false on a page whose address says something else */
  constructor(kept = true) {
    this.#kept = kept;
  }

  /** The query of the address. One that came as `?q=` is moved to the hash, out of later logs. */
  read(): string {
    if (!this.#kept) return '';
    const inHash = queryIn(location.hash.slice(1));
    this.#own = inHash === undefined ? location.hash : '';
    const asked = new URLSearchParams(location.search);
    const inSearch = queryIn(asked);
    if (inSearch === undefined) return inHash ?? '';
    asked.delete('q');
    const rest = asked.toString();
    replaceAddress(location.pathname + (rest === '' ? '' : `?${rest}`) + hashFor(inSearch));
    return inSearch;
  }

  write(query: string): void {
    if (!this.#kept) return;
    const hash = query.trim() === '' ? this.#own : hashFor(query);
    replaceAddress(location.pathname + location.search + hash);
  }
}

/** What is asked for by an address; broken percent signs stay as they are. */
const queryIn = (text: string | URLSearchParams): string | undefined =>
  new URLSearchParams(text).get('q')?.slice(0, MOST_LETTERS);

/** The hash that asks for a query. */
export const hashFor = (query: string): string =>
  `#${new URLSearchParams({ q: query.slice(0, MOST_LETTERS) }).toString()}`;
