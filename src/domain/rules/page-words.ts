import { isEvidence } from '../page-kinds.ts';
import type { ContentProblem } from '../problems.ts';
import { readingGrade } from '../reading-grade.ts';
import { sentences, words } from '../text.ts';
import { problemIn, type Rule } from './context.ts';

/** Hardest a guidance page may be to read, in US school years. */
export const PAGE_GRADE = 8;
/** Most words in one sentence of a guidance page. */
export const SENTENCE_WORDS = 25;

/** Guidance reads easily: a limit for the page as a whole, and one for each sentence. Evidence is exempt. */
export const pageWords: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const entry of content.docs) {
    if (isEvidence(entry.id)) continue;
    const prose = entry.data.prose.filter(({ part }) => part !== 'heading');
    const grade = readingGrade(prose.map(({ text }) => text));
    if (grade !== undefined && grade > PAGE_GRADE)
      yield problemIn(entry, {
        rule: 'reading-grade-page',
        field: '',
        found: `grade ${grade.toFixed(1)}`,
        allowed: `a Flesch–Kincaid grade of at most ${PAGE_GRADE}, the whole page together`,
        fix: 'Use shorter words and shorter sentences.',
      });
    for (const { line, text } of prose)
      for (const sentence of sentences(text)) {
        const count = words(sentence).length;
        if (count > SENTENCE_WORDS)
          yield problemIn(entry, {
            rule: 'sentence-too-long',
            field: `line ${line}`,
            found: `${count} words: "${sentence}"`,
            allowed: `at most ${SENTENCE_WORDS} words in a sentence`,
            fix: 'Make two sentences of it.',
          });
      }
  }
};
