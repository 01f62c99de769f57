import { cuss } from 'cuss';
import type { Entry } from '../content.ts';
import type { ContentProblem } from '../problems.ts';
import { recordTexts } from '../record-texts.ts';
import { plainWords } from '../text.ts';
import { problemIn, type Rule } from './context.ts';

/** Rating of words that are hardly ever used in a harmless sense. */
const SURE = 2;
const SLURS = Object.keys(cuss).filter((word) => cuss[word] === SURE);
const byFirstWord = Map.groupBy(SLURS, (slur) => slur.split(' ')[0] ?? '');

/** Slurs and hard swearing are masked everywhere, what agents may type included. */
export const masked: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const { entry, field, text } of recordTexts(content)) yield* slursIn(entry, field, text);
  for (const entry of content.utterances)
    for (const [i, line] of entry.data.lines.entries())
      yield* slursIn(entry, `lines[${i}]`, typeof line === 'string' ? line : line.line);
};

function* slursIn(entry: Entry<unknown>, field: string, text: string): Generator<ContentProblem> {
  const all = plainWords(text).split(' ');
  for (const [i, first] of all.entries())
    for (const word of byFirstWord.get(first) ?? [])
      if (all.slice(i, i + word.split(' ').length).join(' ') === word)
        yield problemIn(entry, {
          rule: 'slur-not-masked',
          field,
          found: `"${word}" in "${text}"`,
          allowed: 'slurs and hard swearing only with stars in them',
          fix: 'Mask it, as in "b*****d". What is harmless here goes into wording.yaml → accepted, with the reason.',
          word,
        });
}
