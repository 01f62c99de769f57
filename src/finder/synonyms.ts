import { wordForm } from '#src/domain/word-form.ts';
import { foldedWords } from './words.ts';

/** What somebody looks for: the words as typed, and others that mean the same. */
export interface Concept {
  readonly typed: string;
  readonly others: readonly string[];
}

const formOf = (words: readonly string[]): string => words.map(wordForm).join(' ');

/** Groups of words that mean the same. */
export class Synonyms {
  readonly #groups = new Map<string, readonly string[]>();
  readonly #longest: number;

  /** @param groups of words or short runs of words, as people write them */
  constructor(groups: readonly (readonly string[])[] = []) {
    let longest = 1;
    for (const group of groups) {
      const terms = group.map((term) => foldedWords(term));
      const folded = terms.map((words) => words.join(' '));
      for (const words of terms) {
        longest = Math.max(longest, words.length);
        this.#groups.set(formOf(words), folded);
      }
    }
    this.#longest = longest;
  }

  /** The concepts of a query in its order; the longest run of words that is known makes one. */
  concepts(words: readonly string[]): Concept[] {
    const found: Concept[] = [];
    for (let at = 0; at < words.length;) {
      const run = this.#runAt(words, at);
      const typed = run.join(' ');
      const form = formOf(run);
      const others = (this.#groups.get(form) ?? []).filter(
        (other) => formOf(other.split(' ')) !== form,
      );
      found.push({ typed, others });
      at += run.length;
    }
    return found;
  }

  #runAt(words: readonly string[], at: number): readonly string[] {
    for (let size = this.#longest; size > 1; size--) {
      const run = words.slice(at, at + size);
      if (run.length === size && this.#groups.has(formOf(run))) return run;
    }
    return words.slice(at, at + 1);
  }
}

/** The groups of a downloaded file; none if it is not one. */
export const readSynonyms = (input: unknown): Synonyms =>
  new Synonyms(Array.isArray(input) ? input.filter(isGroup) : []);

const isGroup = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((term) => typeof term === 'string');
