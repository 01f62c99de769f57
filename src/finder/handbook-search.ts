import { STOP_WORDS } from './stop-words.ts';
import { foldedWords } from './words.ts';

/** The part of Pagefind that is used here. */
export interface Pagefind {
  search(
    term: string,
    options?: { filters: unknown },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Words of a query that are looked up, each one search. */
const MOST_WORDS = 8;
/** Pages whose text is fetched to be judged. */
const MOST_CANDIDATES = 6;
/** A page word counts as a match from so many shared letters on, and this share of the query word. */
const SHARED_LETTERS = 4;
const SHARED_PART = 0.6;

interface Candidate {
  readonly result: PagefindResult;
  readonly words: number;
  readonly score: number;
}

/**
 * Pages for a query as people type it. Pagefind alone wants every word on one page and takes a shorter word
 * for an unknown one; here each word is searched by itself, and a page must really hold one of them.
 * @param filters Pagefind filters
 * @param most how many pages at most
 */
export async function searchHandbook(
  pagefind: Pagefind,
  query: string,
  filters: unknown,
  most: number,
): Promise<PagefindPage[]> {
  const typed = foldedWords(query);
  if (typed.length === 0) return [];
  const telling = [...new Set(typed)].filter((word) => !STOP_WORDS.has(word)).slice(0, MOST_WORDS);
  const terms = telling.length > 0 ? telling : [typed.join(' ')];
  const searches = await Promise.all(terms.map((term) => pagefind.search(term, { filters })));
  const candidates = merge(searches.map(({ results }) => results)).slice(0, MOST_CANDIDATES);
  const judged = await Promise.all(
    candidates.map(async ({ result, score }) => {
      const page = await result.data();
      const isTitle = foldedWords(page.meta.title ?? '').join(' ') === typed.join(' ');
      return { page, score, words: wordsOn(page, telling) || Number(isTitle), isTitle };
    }),
  );
  const best = Math.max(0, ...judged.map(({ words }) => words));
  return judged
    .filter(({ words }) => words > best / 2)
    .sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || b.words - a.words || b.score - a.score)
    .slice(0, most)
    .map(({ page }) => page);
}

/** Pages by how many of the words found them, then by score, rare words counting more. */
function merge(searches: readonly (readonly PagefindResult[])[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const results of searches) {
    const rarity = 1 / (1 + Math.log(Math.max(1, results.length)));
    for (const result of results) {
      const before = found.get(result.id);
      found.set(result.id, {
        result,
        words: (before?.words ?? 0) + 1,
        score: (before?.score ?? 0) + result.score * rarity,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score);
}

/** How many of the words a page holds, in its text or in what it is filed under. */
function wordsOn({ content, meta }: PagefindPage, words: readonly string[]): number {
  const held = new Set(foldedWords([content, ...Object.values(meta)].join(' '), Infinity));
  return words.filter((word) => [...held].some((other) => isMatch(word, other))).length;
}

function isMatch(word: string, other: string): boolean {
  const needed = Math.max(
    Math.min(SHARED_LETTERS, word.length),
    Math.floor(SHARED_PART * word.length),
  );
  return other.startsWith(word.slice(0, needed));
}
