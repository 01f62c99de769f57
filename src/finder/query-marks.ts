import { wordForm } from '#src/domain/word-form.ts';
import { STOP_WORDS } from './stop-words.ts';
import { fold, queryWords } from './words.ts';

/** A piece of a text, and whether it is a word of the query. */
export interface Stretch {
  readonly text: string;
  readonly typed: boolean;
}

/** A word as it is written, apostrophes in it. The group leaves the words at the odd places of what is cut. */
const WORD = /([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)/gu;
/** Letters from which on a half-typed word is marked. */
const HALF_TYPED_FROM = 3;

/** What cuts texts at the words that a query has too, in any form; words that tell nothing are left alone. */
export function marksOf(query: string): (text: string) => Stretch[] {
  const words = queryWords(query).filter((word) => !STOP_WORDS.has(word));
  const forms = new Set(words.map(wordForm));
  const last = /\s$/.test(query) ? undefined : words.at(-1);
  const isTyped = (written: string): boolean => {
    const word = fold(written);
    if (STOP_WORDS.has(word)) return false;
    if (forms.has(wordForm(word))) return true;
    return last !== undefined && last.length >= HALF_TYPED_FROM && word.startsWith(last);
  };
  return (text) =>
    text
      .split(WORD)
      .map((part, place) => ({ text: part, typed: place % 2 === 1 && isTyped(part) }))
      .filter((part) => part.text !== '');
}
