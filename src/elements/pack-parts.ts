/** Both sides of a ready-made card. */
export interface CardSides {
  readonly front: Element;
  readonly back: Element;
}

/** What the site has ready: cards by their keys, and rows of a sheet by the items they stand for. */
export interface ReadyMade {
  readonly cards: ReadonlyMap<string, CardSides>;
  readonly rows: ReadonlyMap<string, Element>;
}

/** The ready-made cards of the site. Each group is loaded when the first card of it is needed. */
export class PackParts {
  readonly #address: string;
  readonly #groups = new Map<string, Promise<ReadyMade>>();

  /** @param address of a group, with `*` for its id */
  constructor(address: string) {
    this.#address = address;
  }

  /**
   * What some groups have ready.
   * @throws Error when one of them cannot be loaded; asking again tries again
   */
  async of(groups: ReadonlySet<string>): Promise<ReadyMade> {
    const loaded = await Promise.all([...groups].map((group) => this.#group(group)));
    return {
      cards: new Map(loaded.flatMap(({ cards }) => [...cards])),
      rows: new Map(loaded.flatMap(({ rows }) => [...rows])),
    };
  }

  #group(group: string): Promise<ReadyMade> {
    const known = this.#groups.get(group);
    if (known) return known;
    const loading = load(this.#address.replace('*', group));
    this.#groups.set(group, loading);
    loading.catch(() => this.#groups.delete(group));
    return loading;
  }
}

async function load(address: string): Promise<ReadyMade> {
  // Old paper must not come out of a browser's store: it asks whether there is anything newer.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const part = new DOMParser().parseFromString(await response.text(), 'text/html');
  return {
    cards: new Map(
      [...part.querySelectorAll<HTMLElement>('[data-key]')].flatMap(({ dataset, children }) => {
        const [front, back] = children;
        return front && back ? [[dataset.key ?? '', { front, back }] as const] : [];
      }),
    ),
    rows: new Map(
      [...part.querySelectorAll<HTMLElement>('[data-row]')].flatMap((holder) => {
        const row = holder.querySelector('li');
        return row ? [[holder.dataset.row ?? '', row] as const] : [];
      }),
    ),
  };
}
