import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ContentProblem } from '../problems.ts';
import { recordTexts } from '../record-texts.ts';
import { problemIn, type Rule } from './context.ts';

const checker = unified().use(retextEnglish).use(retextEquality).freeze();
const BETWEEN = '\n\n';

/** Words in the handbook's own voice shut nobody out; callers and worn phrases are quoted as they are. */
export const inclusive: Rule = function* ({ content }): Generator<ContentProblem> {
  const own = [...recordTexts(content)].filter(({ speaker }) => speaker !== 'quoted');
  // One document for all: the checker prepares its whole word list again for each one.
  const file = new VFile(own.map(({ text }) => text).join(BETWEEN));
  checker.runSync(checker.parse(file), file);

  let end = 0;
  const ends = own.map(({ text }) => (end += text.length + BETWEEN.length));
  for (const { actual, expected, place } of file.messages) {
    const start = place && ('start' in place ? place.start : place);
    const at = own[ends.findIndex((last) => (start?.offset ?? Infinity) < last)];
    if (!actual || !at) continue;
    yield problemIn(at.entry, {
      rule: 'not-inclusive',
      field: at.field,
      found: `"${actual}" in "${at.text}"`,
      allowed: 'words that shut nobody out',
      fix: `${expected && expected.length > 0 ? `Perhaps ${expected.slice(0, 3).join(', ')}. ` : ''}What is right here goes into wording.yaml → accepted, with the reason.`,
      word: actual.toLowerCase(),
    });
  }
};
