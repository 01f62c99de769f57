import type { Content } from '../content.ts';
import type { Spelling } from '../spelling.ts';
import { sortProblems, type ContentProblem } from '../problems.ts';
import { accent } from './accent.ts';
import { ruleContext, type Rule } from './context.ts';
import { decks } from './decks.ts';
import { duplicates } from './duplicates.ts';
import { withoutAccepted } from './exceptions.ts';
import { forms } from './forms.ts';
import { inclusive } from './inclusive.ts';
import { lengths } from './lengths.ts';
import { lineBudget } from './line-budget.ts';
import { listSheets } from './list-sheets.ts';
import { masked } from './masked.ts';
import { pageLinks } from './page-links.ts';
import { pageShape } from './page-shape.ts';
import { pageWords } from './page-words.ts';
import { posters } from './posters.ts';
import { questions } from './questions.ts';
import { readingGrades } from './reading-grade.ts';
import { readings } from './readings.ts';
import { references } from './references.ts';
import { registers } from './registers.ts';
import { reviews } from './reviews.ts';
import { safety } from './safety.ts';
import { slots } from './slots.ts';
import { spelling as spellingRule } from './spelling.ts';
import { structure } from './structure.ts';
import { synonyms } from './synonyms.ts';
import { verbsFirst } from './verbs-first.ts';
import { wording } from './wording.ts';

const RULES: readonly Rule[] = [
  references,
  duplicates,
  lengths,
  decks,
  lineBudget,
  wording,
  spellingRule,
  inclusive,
  masked,
  readingGrades,
  verbsFirst,
  questions,
  safety,
  slots,
  structure,
  listSheets,
  forms,
  posters,
  pageShape,
  pageWords,
  pageLinks,
  registers,
  readings,
  reviews,
  synonyms,
  accent,
];

/** Every problem that shows only when records are seen together. */
export function checkContent(content: Content, spelling: Spelling): ContentProblem[] {
  const context = ruleContext(content, spelling);
  const found = RULES.flatMap((rule) => [...rule(context)]);
  return sortProblems(withoutAccepted(content, found));
}
