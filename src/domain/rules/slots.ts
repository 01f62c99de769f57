import { isSlotId, SLOTS } from '../slots.ts';
import { bracedNames, strings } from '../text.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Every name in braces is a local slot or the emergency number. */
export const slots: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const entry of [...content.situations, ...content.beats, ...content.blocks])
    for (const { path, text } of strings(entry.data))
      for (const name of bracedNames(text))
        if (name !== 'emergency' && !isSlotId(name))
          yield problemIn(entry, {
            rule: 'unknown-slot',
            field: path,
            found: `{${name}}`,
            allowed: ['emergency', ...Object.keys(SLOTS)].map((id) => `{${id}}`).join(', '),
            fix: 'Correct the name in braces.',
          });
};
