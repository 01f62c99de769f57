import type { Content, Entry } from '../content.ts';
import type { ContentProblem } from '../problems.ts';
import { plainWords } from '../text.ts';
import { problemIn, type Rule } from './context.ts';

/** Instructions begin with a verb, so that a glance tells what to do. */
export const verbsFirst: Rule = function* ({ content }): Generator<ContentProblem> {
  if (content.unreadable.has(content.wording.id)) return;
  const verbs = new Set(content.wording.data.verbs);
  for (const { entry, field, text } of instructions(content)) {
    const [first = ''] = plainWords(text).split(' ');
    if (!verbs.has(first))
      yield problemIn(entry, {
        rule: 'verb-not-first',
        field,
        found: `"${first}" first in "${text}"`,
        allowed: 'a verb first, one of those in wording.yaml → verbs',
        fix: 'Begin with what to do. A verb that is missing goes into the list.',
      });
  }
};

function* instructions(
  content: Content,
): Generator<{ entry: Entry<unknown>; field: string; text: string }> {
  for (const entry of content.situations)
    if (entry.data.form === 'sample')
      for (const [i, text] of entry.data.do.entries()) yield { entry, field: `do[${i}]`, text };
    else
      for (const [i, step] of entry.data.steps.entries())
        if ('do' in step) yield { entry, field: `steps[${i}].do`, text: step.do };
}
