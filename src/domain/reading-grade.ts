import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentences, words } from './text.ts';

/**
 * Flesch–Kincaid grade of texts taken together: US school years needed to read them. Each text is at
 * least one sentence; a step or a line without a full stop is read as one. Undefined without words.
 */
export function readingGrade(texts: readonly string[]): number | undefined {
  const all = texts.flatMap(words);
  if (all.length === 0) return undefined;
  return fleschKincaid({
    sentence: texts.reduce((sum, text) => sum + sentences(text).length, 0),
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  });
}
