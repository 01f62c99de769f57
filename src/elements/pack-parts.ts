/** Both sides of a ready-made card. */
export interface CardSides {
  readonly front: Element;
  readonly back: Element;
}

/** The ready-made cards of the site. Each group is loaded when the first card of it is needed. */
export class PackParts {
  readonly #address: string;
  readonly #groups = new Map<string, Promise<ReadonlyMap<string, CardSides>>>();

  /** @param address of a group, with `*` for its id */
  constructor(address: string) {
    this.#address = address;
  }

  /**
   * The cards of some groups by their keys.
   * @throws Error when one of them cannot be loaded; asking again tries again
   */
  async cards(groups: ReadonlySet<string>): Promise<ReadonlyMap<string, CardSides>> {
    const loaded = await Promise.all([...groups].map((group) => this.#group(group)));
    return new Map(loaded.flatMap((cards) => [...cards]));
  }

  #group(group: string): Promise<ReadonlyMap<string, CardSides>> {
    const known = this.#groups.get(group);
    if (known) return known;
    const loading = load(this.#address.replace('*', group));
    this.#groups.set(group, loading);
    loading.catch(() => this.#groups.delete(group));
    return loading;
  }
}

async function load(address: string): Promise<ReadonlyMap<string, CardSides>> {
  // Old paper must not come out of a browser's store: it asks whether there is anything newer.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const part = new DOMParser().parseFromString(await response.text(), 'text/html');
  return new Map(
    [...part.querySelectorAll<HTMLElement>('[data-key]')].flatMap(({ dataset, children }) => {
      const [front, back] = children;
      return front && back ? [[dataset.key ?? '', { front, back }] as const] : [];
    }),
  );
}
