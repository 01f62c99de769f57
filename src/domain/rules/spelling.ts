import type { ContentProblem } from '../problems.ts';
import { recordTexts } from '../record-texts.ts';
import { words } from '../text.ts';
import { problemIn, type Rule } from './context.ts';

/** Numbers, masked swearing and addresses are no words to spell. */
const NOT_A_WORD = /[\d*@]|\.\p{L}/u;

/** Parts of a written word that a dictionary knows: "call-backs" is two. */
const parts = (text: string): string[] =>
  words(text.replaceAll('’', "'"))
    .flatMap((word) => word.split(/[-/…+&·→"“”:,;()]+/))
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((part) => part !== '' && !NOT_A_WORD.test(part));

/** Every word is spelt as in the UK; names and new words are accepted by name in wording.yaml. */
export const spelling: Rule = function* ({
  content,
  spelling: dictionary,
}): Generator<ContentProblem> {
  const accepted = new Set(
    content.wording.data.accepted.flatMap((e) => (e.rule === 'spelling' ? [e.match] : [])),
  );
  for (const { entry, field, text } of recordTexts(content))
    for (const part of new Set(parts(text))) {
      if (dictionary.isRight(part)) continue;
      const word = part.toLowerCase();
      // Suggestions are slow, so a word that is going to be accepted gets none.
      const meant = accepted.has(word) ? [] : dictionary.suggestions(part);
      yield problemIn(entry, {
        rule: 'spelling',
        field,
        found: `"${part}" in "${text}"`,
        allowed: 'UK spelling',
        fix: `${meant.length > 0 ? `Perhaps ${meant.join(', ')}. ` : ''}A name or a new word goes into wording.yaml → accepted, with the reason.`,
        word,
      });
    }
};
