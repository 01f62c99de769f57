import type { ContentProblem } from '../problems.ts';
import { problemIn, type Rule } from './context.ts';

/** The steps on a form are those of a card that is read in order, with questions between them. */
export const forms: Rule = function* ({ content }): Generator<ContentProblem> {
  const situations = new Map(content.situations.map(({ id, data }) => [id, data]));
  for (const entry of content.sheets) {
    if (entry.data.format !== 'form') continue;
    for (const [g, { fields }] of entry.data.groups.entries())
      for (const [f, field] of fields.entries()) {
        const card = 'steps' in field ? situations.get(field.steps) : undefined;
        if (!('steps' in field) || card === undefined) continue;
        const isAsked = card.form === 'ordered' && card.steps.some((step) => 'ask' in step);
        if (!isAsked)
          yield problemIn(entry, {
            rule: 'form-needs-questions',
            field: `groups[${g}].fields[${f}].steps`,
            found: `"${field.steps}", a card without steps that ask`,
            allowed: 'an ordered card that asks at least one question',
            fix: 'Name another card, or write the fields out.',
          });
      }
  }
};
