/** Letters of a query that an address keeps and gives: as many as the box takes. */
const MOST_LETTERS = 200;

/** Keeps a query in the part of the address that no server sees: `#q=`. */
export class QueryAddress {
  /** The hash to go back to when nothing is searched for. */
  #own = location.hash;

  /** The query of the address. One that came as `?q=` is moved to the hash, out of later logs. */
  read(): string {
    const inHash = queryIn(location.hash.slice(1));
    this.#own = inHash === undefined ? location.hash : '';
    const asked = new URLSearchParams(location.search);
    const inSearch = queryIn(asked);
    if (inSearch === undefined) return inHash ?? '';
    asked.delete('q');
    const rest = asked.toString();
    replace(location.pathname + (rest === '' ? '' : `?${rest}`) + hashFor(inSearch));
    return inSearch;
  }

  write(query: string): void {
    const hash = query.trim() === '' ? this.#own : hashFor(query);
    replace(location.pathname + location.search + hash);
  }
}

/** What is asked for by an address; broken percent signs stay as they are. */
const queryIn = (text: string | URLSearchParams): string | undefined =>
  new URLSearchParams(text).get('q')?.slice(0, MOST_LETTERS);

/** The hash that asks for a query. */
export const hashFor = (query: string): string =>
  `#${new URLSearchParams({ q: query.slice(0, MOST_LETTERS) }).toString()}`;

function replace(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some frames and some speeds of typing are not allowed to: the search itself does not need it.
  }
}
