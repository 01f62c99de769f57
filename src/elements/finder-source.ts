import { readFinderFile, type ShownCard } from '#src/finder/finder-file.ts';
import { Finder, MOST_CARDS, type Answer } from '#src/finder/finder.ts';
import { searchHandbook, type Pagefind, type PagefindPage } from '#src/finder/handbook-search.ts';
import { readSynonyms, Synonyms } from '#src/finder/synonyms.ts';
import type { ShownPage } from './finder-panel.ts';

const MOST_PAGES = 3;
const SITUATIONS = { type: 'situation' };

/** Where the parts are: the finder file is loaded at once, the others when first needed. */
export interface SourceAddresses {
  readonly file: string;
  /** Pagefind's script. */
  readonly pagefind: string;
  readonly synonyms: string;
}

/** Where answers come from: the finder file; if it fails, Pagefind's index of the situations. */
export class FinderSource {
  readonly #addresses: SourceAddresses;
  readonly #finder: Promise<Finder | undefined>;
  #handbook: Promise<readonly [Pagefind | undefined, Synonyms]> | undefined;

  constructor(addresses: SourceAddresses) {
    this.#addresses = addresses;
    this.#finder = loadFinder(addresses.file);
  }

  /** Whether Pagefind has been asked for. */
  get hasPagefind(): boolean {
    return this.#handbook !== undefined;
  }

  /** The cards for a query; none if neither way of finding them works. */
  async cards(query: string): Promise<Answer> {
    const finder = await this.#finder;
    if (finder) return finder.answer(query);
    const pages = await this.#search(query, SITUATIONS, MOST_CARDS);
    return { cards: (pages ?? []).map(cardOf), sure: false, alarm: false };
  }

  /** Pages that are not situations. */
  async pages(query: string): Promise<ShownPage[]> {
    const pages = await this.#search(query, { not: SITUATIONS }, MOST_PAGES);
    return (pages ?? []).map(({ url, meta }) => ({ title: meta.title ?? url, href: url }));
  }

  async #search(
    query: string,
    filters: unknown,
    most: number,
  ): Promise<PagefindPage[] | undefined> {
    this.#handbook ??= Promise.all([
      loadPagefind(this.#addresses.pagefind),
      loadSynonyms(this.#addresses.synonyms),
    ]);
    const [pagefind, synonyms] = await this.#handbook;
    try {
      return pagefind && (await searchHandbook(pagefind, { query, synonyms, filters, most }));
    } catch {
      return undefined;
    }
  }
}

async function loadFinder(address: string): Promise<Finder | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Finder(readFinderFile(await response.json())) : undefined;
  } catch {
    return undefined;
  }
}

async function loadSynonyms(address: string): Promise<Synonyms> {
  try {
    const response = await fetch(address);
    return response.ok ? readSynonyms(await response.json()) : new Synonyms();
  } catch {
    return new Synonyms();
  }
}

async function loadPagefind(address: string): Promise<Pagefind | undefined> {
  try {
    const loaded: unknown = await import(/* @vite-ignore */ address);
    if (!isPagefind(loaded)) return undefined;
    // A search takes a few milliseconds; the worker that would do it elsewhere is another 11 KB to load.
    await loaded.options({ noWorker: true });
    return loaded;
  } catch {
    return undefined;
  }
}

const isPagefind = (value: unknown): value is Pagefind =>
  typeof value === 'object' &&
  value !== null &&
  'search' in value &&
  typeof value.search === 'function' &&
  'options' in value &&
  typeof value.options === 'function';

/** The card that a situation page describes in its Pagefind metadata; see SearchTerms.astro. */
const cardOf = ({ url, meta }: PagefindPage): ShownCard => ({
  id: meta.card ?? url,
  title: meta.heading ?? meta.title ?? url,
  line: meta.line ?? '',
  door: meta.door ?? '',
  danger: meta.danger === 'yes',
});
