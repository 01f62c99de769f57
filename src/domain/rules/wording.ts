import { plainWords } from '../text.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

const contains = (line: string, sequence: string): boolean =>
  ` ${line} `.includes(` ${plainWords(sequence)} `);

const REASONS = {
  blame: 'words that blame nobody',
  promises: 'promises one can keep',
  idioms: 'words every listener knows',
  stock: 'words that do not sound read aloud',
} as const;

/** Say lines hold no retired wording, no blame, no promise nobody can keep, no idiom, no stock words. */
export const wording: Rule = function* ({ content, phrases }): Generator<ContentProblem> {
  for (const phrase of phrases) {
    const lines = [
      { field: `${phrase.field}.line`, line: phrase.line },
      ...phrase.variants.map((line, i) => ({ field: `${phrase.field}.variants[${i}]`, line })),
    ];
    for (const { field, line } of lines) {
      const plain = plainWords(line);
      for (const { data } of content.retired)
        for (const match of data.match)
          if (contains(plain, match))
            yield problemIn(phrase, {
              rule: 'retired-wording',
              field,
              found: `"${match}" in "${line}"`,
              allowed: `words other than "${data.phrase}"`,
              fix: `${data.why} See ${data.instead}.`,
            });
      for (const kind of ['blame', 'promises', 'idioms', 'stock'] as const)
        for (const { match, instead } of content.wording.data[kind])
          if (contains(plain, match))
            yield problemIn(phrase, {
              rule: `wording-${kind}`,
              field,
              found: `"${match}" in "${line}"`,
              allowed: REASONS[kind],
              fix: instead,
            });
    }
  }
};
