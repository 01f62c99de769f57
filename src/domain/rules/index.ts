import type { Content } from '../content.ts';
import { sortProblems, type ContentProblem } from '../problems.ts';
import { accent } from './accent.ts';
import { ruleContext, type Rule } from './context.ts';
import { duplicates } from './duplicates.ts';
import { lengths } from './lengths.ts';
import { references } from './references.ts';
import { registers } from './registers.ts';
import { reviews } from './reviews.ts';
import { safety } from './safety.ts';
import { slots } from './slots.ts';
import { structure } from './structure.ts';
import { wording } from './wording.ts';

const RULES: readonly Rule[] = [
  references,
  duplicates,
  lengths,
  wording,
  safety,
  slots,
  structure,
  registers,
  reviews,
  accent,
];

/** Every problem that shows only when records are seen together. */
export function checkContent(content: Content): ContentProblem[] {
  const context = ruleContext(content);
  return sortProblems(RULES.flatMap((rule) => [...rule(context)]));
}
