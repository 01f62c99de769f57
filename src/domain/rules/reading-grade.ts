import type { Content } from '../content.ts';
import type { ContentProblem } from '../problems.ts';
import { readingGrade } from '../reading-grade.ts';
import { recordTexts, type RecordText } from '../record-texts.ts';
import { problemIn, type Rule } from './context.ts';

/** Hardest a card's words to say may be to follow, in US school years. */
export const SAY_GRADE = 5;
/** Hardest everything else on a card may be to read. */
export const REST_GRADE = 7;

const CARDS = new Set(['situations', 'beats', 'blocks']);

/** A card can be read and followed by somebody who is being shouted at. */
export const readingGrades: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const texts of cards(content)) {
    const [{ entry }] = texts;
    const pool = (spoken: boolean) =>
      texts.filter(({ speaker }) => (speaker === 'spoken') === spoken).map(({ text }) => text);
    yield* tooHard(entry, 'reading-grade-say', readingGrade(pool(true)), SAY_GRADE);
    yield* tooHard(entry, 'reading-grade-rest', readingGrade(pool(false)), REST_GRADE);
  }
};

/** Texts of each card that has any. */
function cards(content: Content): (readonly [RecordText, ...RecordText[]])[] {
  const byFile = new Map<string, [RecordText, ...RecordText[]]>();
  for (const text of recordTexts(content)) {
    if (!CARDS.has(text.collection)) continue;
    const earlier = byFile.get(text.entry.file);
    if (earlier) earlier.push(text);
    else byFile.set(text.entry.file, [text]);
  }
  return [...byFile.values()];
}

function* tooHard(
  entry: RecordText['entry'],
  rule: 'reading-grade-say' | 'reading-grade-rest',
  grade: number | undefined,
  most: number,
): Generator<ContentProblem> {
  if (grade === undefined || grade <= most) return;
  yield problemIn(entry, {
    rule,
    field: '',
    found: `grade ${grade.toFixed(1)} for ${rule === 'reading-grade-say' ? 'its words to say' : 'the rest of its text'}`,
    allowed: `a Flesch–Kincaid grade of at most ${most}, all together`,
    fix: 'Use shorter words and shorter sentences.',
  });
}
