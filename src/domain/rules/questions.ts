import type { ContentProblem } from '../problems.ts';
import { problemIn, type Rule } from './context.ts';

/** Somebody in danger answers one question at a time: no line of an ordered card asks two. */
export const questions: Rule = function* ({ content, phrases }): Generator<ContentProblem> {
  const ordered = new Set(
    content.situations.flatMap(({ id, data }) => (data.form === 'ordered' ? [id] : [])),
  );
  for (const phrase of phrases) {
    if (phrase.owner.collection !== 'situations' || !ordered.has(phrase.owner.id)) continue;
    const lines = [
      { field: `${phrase.field}.line`, line: phrase.line },
      ...phrase.variants.map((line, i) => ({ field: `${phrase.field}.variants[${i}]`, line })),
    ];
    for (const { field, line } of lines)
      if (line.split('?').length > 2)
        yield problemIn(phrase, {
          rule: 'two-questions',
          field,
          found: `two questions in "${line}"`,
          allowed: 'one question a line on an ordered card',
          fix: 'Make it two steps, the one that decides first.',
        });
  }
};
