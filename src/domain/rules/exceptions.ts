import type { Content } from '../content.ts';
import type { ContentProblem } from '../problems.ts';
import { RULE_NAMES } from '../rule-names.ts';
import { lookAlike } from './closest.ts';
import { problemIn } from './context.ts';

/** Takes out what wording.yaml accepts with a reason, and reports exceptions that nothing needs. */
export function withoutAccepted(
  content: Content,
  problems: readonly ContentProblem[],
): ContentProblem[] {
  const { wording, unreadable } = content;
  // Without the list nobody can tell what it accepts.
  if (unreadable.has(wording.id)) return problems.filter(({ word }) => word === undefined);
  const { accepted } = wording.data;
  const used = new Set<number>();
  const left = problems.filter(({ rule, word, file }) => {
    const index = accepted.findIndex(
      (e) => e.rule === rule && e.match === word && (e.in === undefined || e.in === file),
    );
    used.add(index);
    return index === -1;
  });
  // A record that cannot be read may hold what an exception is there for.
  if (unreadable.size > 0) return left;
  const rules: readonly string[] = RULE_NAMES;
  for (const [i, { rule, match, in: file }] of accepted.entries())
    if (!used.has(i))
      left.push(
        problemIn(wording, {
          rule: 'exception-unused',
          field: `accepted[${i}]`,
          found: `"${match}", which ${rule} does not find ${file === undefined ? 'anywhere' : `in content/${file}`}`,
          allowed: rules.includes(rule)
            ? 'exceptions that something needs'
            : `the name of a rule, perhaps ${lookAlike(rule, rules) ?? 'spelling'}`,
          fix: 'Delete the exception, or correct its rule or its words.',
        }),
      );
  return left;
}
