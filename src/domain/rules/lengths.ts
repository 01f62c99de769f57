import { sentences, words } from '../text.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Most words in a line to say; a breath holds about this many. */
export const LINE_WORDS = 16;
/** Most words in a line that goes on the live panel and on paper. */
export const LEADING_WORDS = 12;

/** Phrases one can say in a breath, insights one can take in. */
export const lengths: Rule = function* ({ content, phrases }): Generator<ContentProblem> {
  for (const phrase of phrases) {
    const limit = phrase.leading ? LEADING_WORDS : LINE_WORDS;
    const all = [
      { field: `${phrase.field}.line`, line: phrase.line, limit },
      { field: `${phrase.field}.client-ok`, line: phrase.clientOk ?? '', limit: LINE_WORDS },
      ...phrase.variants.map((line, i) => ({
        field: `${phrase.field}.variants[${i}]`,
        line,
        limit: LINE_WORDS,
      })),
    ];
    for (const { field, line, limit: most } of all) {
      const count = words(line).length;
      if (count > most)
        yield problemIn(phrase, {
          rule: 'phrase-too-long',
          field,
          found: `${count} words: "${line}"`,
          allowed: `at most ${most} words${phrase.leading && most === LEADING_WORDS ? ', because this line goes on the live panel and on paper' : ''}`,
          fix: 'Cut it to what can be said in one breath, or make it two lines.',
        });
    }
  }
  for (const entry of content.situations)
    if (entry.data.form === 'sample') {
      const count = sentences(entry.data.insight).length;
      if (count > 2)
        yield problemIn(entry, {
          rule: 'insight-too-long',
          field: 'insight',
          found: `${count} sentences`,
          allowed: 'at most 2 sentences',
          fix: 'Keep what helps the agent now; move the rest to a guidance page.',
        });
    }
};
