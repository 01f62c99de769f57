import { fillsSheet } from '../sheets.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Sheets have addresses of their own, and blocks side by side have the same rows. */
export const listSheets: Rule = function* ({ content }): Generator<ContentProblem> {
  const cards = new Set(
    content.situations.filter(({ data }) => fillsSheet(data)).map(({ id }) => id),
  );
  const labels = new Map(
    content.blocks.map(({ id, data }) => [id, data.items.map(({ label }) => label).join(' · ')]),
  );
  for (const entry of content.sheets) {
    if (cards.has(entry.id))
      yield problemIn(entry, {
        rule: 'sheet-of-a-card',
        field: '',
        found: `the id of situations/${entry.id}, which is printed at /sheets/${entry.id}/`,
        allowed: 'an id that is not the id of a danger or conduct card',
        fix: 'Give the file another name.',
      });
    if (entry.data.format !== 'list') continue;
    for (const [i, part] of entry.data.parts.entries()) {
      if (!('beside' in part)) continue;
      const [first, second] = part.beside.map((id) => labels.get(id));
      if (first !== undefined && second !== undefined && first !== second)
        yield problemIn(entry, {
          rule: 'rows-differ',
          field: `parts[${i}].beside`,
          found: `“${second}” beside “${first}”`,
          allowed: 'blocks with the same labels in the same order',
          fix: 'Bring the labels into line, or print the blocks one under the other.',
        });
    }
  }
};
