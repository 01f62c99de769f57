import type { ShownCard } from '#src/finder/finder-file.ts';
import { MOST_CARDS, type Answer, type Finder } from '#src/finder/finder.ts';
import { searchHandbook, type Pagefind, type PagefindPage } from '#src/finder/handbook-search.ts';
import { Synonyms } from '#src/finder/synonyms.ts';
import { loadFinder, loadPagefind, loadSynonyms } from './finder-downloads.ts';
import type { ShownPage } from './finder-panel.ts';
import { within } from './time-limit.ts';

const MOST_PAGES = 3;
const SITUATIONS = { type: 'situation' };
/**
 * How long the finder file is waited for, in ms. A line that is merely slow brings its 90 KB in that time, and would
 * need longer for Pagefind, which weighs more; so what takes longer hangs.
 */
const FILE_LIMIT = 4000;
/** The same for Pagefind's cards, and within that for its synonyms. */
const PAGEFIND_LIMIT = 10_000;
const SYNONYMS_LIMIT = 2000;
const NOTHING: Answer = { cards: [], sure: false, alarm: false };

/** Where the parts are: the finder file is loaded at once, the others when first needed. */
export interface SourceAddresses {
  readonly file: string;
  /** Pagefind's script. */
  readonly pagefind: string;
  readonly synonyms: string;
}

/** Where answers come from: the finder file; until it is there, or if it fails, Pagefind's index of the situations. */
export class FinderSource {
  readonly #addresses: SourceAddresses;
  #finder: Finder | undefined;
  /** Kept when the file is there, has failed, or takes too long. */
  readonly #awaited: Promise<unknown>;
  /** Kept when the file is there; never, if it fails. */
  readonly #arrived: Promise<void>;
  #handbook: Promise<readonly [Pagefind | undefined, Synonyms]> | undefined;
  #latest = '';
  #searching: Promise<unknown> = Promise.resolve();

  /** @param late called when the file arrives after answers have come from elsewhere */
  constructor(addresses: SourceAddresses, late: () => void) {
    this.#addresses = addresses;
    const loading = loadFinder(addresses.file);
    this.#arrived = new Promise((arrived) => {
      void loading.then((finder) => {
        this.#finder = finder;
        if (finder) arrived();
      });
    });
    this.#awaited = within(FILE_LIMIT, loading).then((finder) => {
      if (!finder) void this.#arrived.then(late);
    });
  }

  /** Whether Pagefind has been asked for. */
  get hasPagefind(): boolean {
    return this.#handbook !== undefined;
  }

  /** The cards for a query; none if neither way of finding them works. */
  async cards(query: string): Promise<Answer> {
    await this.#awaited;
    const guess = this.#finder
      ? undefined
      : await Promise.race([within(PAGEFIND_LIMIT, this.#guess(query)), this.#arrived]);
    return this.#finder?.answer(query) ?? guess ?? NOTHING;
  }

  /** Pages that are not situations. */
  async pages(query: string): Promise<ShownPage[]> {
    const pages = await this.#search(query, { not: SITUATIONS }, MOST_PAGES);
    return pages.map(({ url, meta }) => ({ title: meta.title ?? url, href: url }));
  }

  /** Pagefind's cards. One search follows the other, and none is for a query that has been typed over meanwhile. */
  async #guess(query: string): Promise<Answer> {
    this.#latest = query;
    const turn = within(PAGEFIND_LIMIT, this.#searching).then(() =>
      query === this.#latest ? this.#search(query, SITUATIONS, MOST_CARDS) : [],
    );
    this.#searching = turn;
    return { ...NOTHING, cards: (await turn).map(cardOf) };
  }

  async #search(query: string, filters: unknown, most: number): Promise<PagefindPage[]> {
    this.#handbook ??= Promise.all([
      loadPagefind(this.#addresses.pagefind),
      within(SYNONYMS_LIMIT, loadSynonyms(this.#addresses.synonyms)).then(
        (synonyms) => synonyms ?? new Synonyms(),
      ),
    ]);
    const [pagefind, synonyms] = await this.#handbook;
    try {
      return pagefind ? await searchHandbook(pagefind, { query, synonyms, filters, most }) : [];
    } catch {
      return [];
    }
  }
}

/** The card that a situation page describes in its Pagefind metadata; see SearchTerms.astro. */
const cardOf = ({ url, meta }: PagefindPage): ShownCard => ({
  id: meta.card ?? url,
  title: meta.heading ?? meta.title ?? url,
  line: meta.line ?? '',
  door: meta.door ?? '',
  danger: meta.danger === 'yes',
});
