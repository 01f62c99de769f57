import { wordForm } from '#src/domain/word-form.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Concept, Synonyms } from './synonyms.ts';
import { foldedWords, queryWords } from './words.ts';

/** The part of Pagefind that is used here. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
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

export interface HandbookQuery {
  readonly query: string;
  readonly synonyms: Synonyms;
  /** Pagefind's own. */
  readonly filters: unknown;
  /** How many pages at most. */
  readonly most: number;
}

/** What is looked for at most, and other words for each of it: every one is a search. */
const MOST_CONCEPTS = 8;
const MOST_OTHERS = 5;
/** What a page counts that holds another word for what was typed. */
const OTHER_WORD = 0.6;
/** Pages whose text is fetched to be judged: the best by words, and the best for the query as it stands. */
const MOST_CANDIDATES = 5;
const MOST_WHOLE = 2;
/** A page word counts as a match from so many shared letters on, and this share of the query word. */
const SHARED_LETTERS = 4;
const SHARED_PART = 0.6;

interface Candidate {
  readonly result: PagefindResult;
  readonly concepts: number;
  readonly score: number;
}

interface Judged {
  readonly page: PagefindPage;
  readonly score: number;
  /** How much of what is looked for stands on it. */
  readonly held: number;
  readonly isTitle: boolean;
}

/** Asks Pagefind once for each term. */
type Look = (term: string) => Promise<readonly PagefindResult[]>;

/**
 * Pages for a query as people type it. Pagefind alone wants every word on one page and takes a shorter word
 * for an unknown one; here each word is searched by itself, and a page must really hold one of them. Synonyms are
 * looked up only while too few pages hold the words as typed, because each can cost another piece of the index.
 * A page whose title is the query comes first, also when it is made of words that tell nothing.
 */
export async function searchHandbook(
  pagefind: Pagefind,
  { query, synonyms, filters, most }: HandbookQuery,
): Promise<PagefindPage[]> {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  const looked = new Map<string, ReturnType<Look>>();
  const look: Look = (term) => {
    const results =
      looked.get(term) ?? pagefind.search(term, { filters }).then((found) => found.results);
    looked.set(term, results);
    return results;
  };
  const concepts = tellingConcepts(typed, synonyms);
  const asTyped = await judgedPages(
    look,
    typed.join(' '),
    concepts.map((concept) => ({ ...concept, others: [] })),
  );
  const enough = asTyped.filter(({ held }) => held === concepts.length).length >= most;
  const judged = enough ? asTyped : await judgedPages(look, typed.join(' '), concepts);
  const best = Math.max(0, ...judged.map(({ held }) => held));
  return judged
    .filter(({ held, isTitle }) => isTitle || held > best / 2)
    .sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || b.held - a.held || b.score - a.score)
    .slice(0, most)
    .map(({ page }) => page);
}

/** The likeliest pages, each with how much of what is looked for it holds. */
async function judgedPages(
  look: Look,
  typed: string,
  concepts: readonly Concept[],
): Promise<Judged[]> {
  const [whole, ...found] = await Promise.all([
    look(typed),
    ...concepts.map(async (concept) => {
      const [own = [], ...other] = await Promise.all([concept.typed, ...concept.others].map(look));
      return oneConcept(own, other.flat());
    }),
  ]);
  const candidates = [
    ...whole.slice(0, MOST_WHOLE).map((result) => ({ result, score: 0 })),
    ...merge(found).slice(0, MOST_CANDIDATES),
  ];
  const distinct = new Map(candidates.map((candidate) => [candidate.result.id, candidate]));
  return Promise.all(
    [...distinct.values()].map(async ({ result, score }) => {
      const page = await result.data();
      const isTitle = foldedWords(page.meta.title ?? '').join(' ') === typed;
      return { page, score, held: heldOn(page, concepts) || Number(isTitle), isTitle };
    }),
  );
}

/** What a query is about, each once, without words that tell nothing. */
function tellingConcepts(typed: readonly string[], synonyms: Synonyms): Concept[] {
  const telling = synonyms.concepts(typed).filter((concept) => !STOP_WORDS.has(concept.typed));
  return [...new Map(telling.map((concept) => [concept.typed, concept])).values()]
    .slice(0, MOST_CONCEPTS)
    .map(({ typed: term, others }) => ({ typed: term, others: others.slice(0, MOST_OTHERS) }));
}

/** The results for one concept: each page once, with its best score. */
function oneConcept(own: readonly PagefindResult[], other: readonly PagefindResult[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (result: PagefindResult, score: number) => {
    const before = found.get(result.id)?.score ?? 0;
    if (score > before || before === 0) found.set(result.id, { result, concepts: 1, score });
  };
  for (const result of own) add(result, result.score);
  for (const result of other) add(result, OTHER_WORD * result.score);
  return [...found.values()];
}

/** Pages by how many of the concepts found them, then by score, rare ones counting more. */
function merge(searches: readonly (readonly Candidate[])[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidates of searches) {
    const rarity = 1 / (1 + Math.log(Math.max(1, candidates.length)));
    for (const { result, score } of candidates) {
      const before = found.get(result.id);
      found.set(result.id, {
        result,
        concepts: (before?.concepts ?? 0) + 1,
        score: (before?.score ?? 0) + score * rarity,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.concepts - a.concepts || b.score - a.score);
}

/** How much of what is looked for a page holds, in its text or in what it is filed under. */
function heldOn({ content, meta }: PagefindPage, concepts: readonly Concept[]): number {
  const words = foldedWords([content, ...Object.values(meta)].join(' '), Infinity);
  const different = [...new Set(words)];
  const forms = ` ${words.map(wordForm).join(' ')} `;
  const says = (term: string) => forms.includes(` ${term.split(' ').map(wordForm).join(' ')} `);
  return concepts.reduce((held, { typed, others }) => {
    const isTyped = typed.includes(' ')
      ? says(typed)
      : different.some((word) => isMatch(typed, word));
    return held + (isTyped ? 1 : others.some(says) ? OTHER_WORD : 0);
  }, 0);
}

function isMatch(word: string, other: string): boolean {
  const needed = Math.max(
    Math.min(SHARED_LETTERS, word.length),
    Math.floor(SHARED_PART * word.length),
  );
  return other.startsWith(word.slice(0, needed));
}
