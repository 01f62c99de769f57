import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Reviews that are overdue on the day of the release. The clock plays no part, so builds repeat. */
export const reviews: Rule = function* ({ content }): Generator<ContentProblem> {
  const { date } = content.release.data;
  for (const entry of [...content.situations, ...content.beats, ...content.blocks, ...content.docs])
    if (entry.data['review-by'] < date)
      yield problemIn(entry, {
        severity: 'warning',
        rule: 'review-overdue',
        field: 'review-by',
        found: entry.data['review-by'],
        allowed: `a day on or after the release of ${date}`,
        fix: 'Review the record, then set the next date.',
      });
};
