import { isSlotId, SLOTS } from '../slots.ts';
import { strings } from '../text.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Anything in braces, also what is misspelt or left open. */
const BRACED = /\{([^{}]*)\}?|\}/g;

/** Every name in braces is a local slot or the emergency number. */
export const slots: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const entry of [
    ...content.situations,
    ...content.beats,
    ...content.blocks,
    ...content.sheets,
  ])
    for (const { path, text } of strings(entry.data))
      for (const [written, name = ''] of text.matchAll(BRACED)) {
        const closed = written === `{${name}}`;
        if (closed && (name === 'emergency' || isSlotId(name))) continue;
        yield problemIn(entry, {
          rule: 'unknown-slot',
          field: path,
          found: written,
          allowed: ['emergency', ...Object.keys(SLOTS)].map((id) => `{${id}}`).join(', '),
          fix: 'Correct the name in braces.',
        });
      }
};
