import type { Content } from '../content.ts';
import type { ContentProblem } from '../problems.ts';
import { recordTexts } from '../record-texts.ts';
import { plainWords, sentences } from '../text.ts';
import { problemIn, type Rule } from './context.ts';

const contains = (line: string, sequence: string): boolean =>
  ` ${line} `.includes(` ${plainWords(sequence)} `);

/** Whether the words stand in a sentence that goes on: nobody contracts the end of "where you are". */
const beforeMore = (line: string, sequence: string): boolean =>
  sentences(line).some((sentence) => {
    const plain = plainWords(sentence);
    return contains(plain, sequence) && !plain.endsWith(plainWords(sequence));
  });

const REASONS = {
  blame: 'words that blame nobody',
  promises: 'promises one can keep',
  idioms: 'words every listener knows',
  stock: 'words that do not sound read aloud',
  stiff: 'words as they are spoken',
} as const;

/** Kinds of wording that only words to say must not contain. */
const SPOKEN_KINDS = ['blame', 'promises', 'idioms', 'stock', 'stiff'] as const;

/** Say lines hold no retired wording, no blame, no promise nobody can keep, no idiom, no stock or stiff words. */
export const wording: Rule = function* ({ content, phrases }): Generator<ContentProblem> {
  for (const phrase of phrases) {
    const lines = [
      { field: `${phrase.field}.line`, line: phrase.line },
      { field: `${phrase.field}.client-ok`, line: phrase.clientOk ?? '' },
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
              word: match,
            });
      for (const kind of SPOKEN_KINDS)
        for (const { match, instead } of content.wording.data[kind])
          if (kind === 'stiff' ? beforeMore(line, match) : contains(plain, match))
            yield problemIn(phrase, {
              rule: `wording-${kind}`,
              field,
              found: `"${match}" in "${line}"`,
              allowed: REASONS[kind],
              fix: instead,
              word: match,
            });
    }
  }
  yield* oneCountry(content);
};

/** Words that readers in one of two countries would stumble over stand nowhere but in a caller's mouth. */
function* oneCountry(content: Content): Generator<ContentProblem> {
  for (const { entry, field, text, speaker } of recordTexts(content)) {
    if (speaker === 'quoted') continue;
    const plain = plainWords(text);
    for (const { match, instead } of content.wording.data['one-country'])
      if (contains(plain, match))
        yield problemIn(entry, {
          rule: 'wording-one-country',
          field,
          found: `"${match}" in "${text}"`,
          allowed: 'words that readers in the UK and in the US both know',
          fix: instead,
          word: match,
        });
  }
}
