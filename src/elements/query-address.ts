/** Keeps a query in the part of the address that no server sees: `#q=`. */
export class QueryAddress {
  /** The hash to go back to when nothing is searched for. */
  #own = location.hash;

  /** The query of the address. One that came as `?q=` is moved to the hash, out of later logs. */
  read(): string {
    const inHash = queryIn(location.hash.slice(1));
    if (inHash !== undefined) this.#own = '';
    const asked = new URLSearchParams(location.search);
    const inSearch = asked.get('q') ?? undefined;
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

const queryIn = (text: string): string | undefined =>
  new URLSearchParams(text).get('q') ?? undefined;

const hashFor = (query: string): string => `#${new URLSearchParams({ q: query }).toString()}`;

function replace(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some frames and some speeds of typing are not allowed to: the search itself does not need it.
  }
}
