import { contrast, LIGHT_PAPER, TEXT_CONTRAST } from '../contrast.ts';
import type { ContentProblem } from '../problems.ts';
import { problemIn, type Rule } from './context.ts';

/** An adopter's accent is the colour of links and of the tab over words to say; one must be able to read it. */
export const accent: Rule = function* ({ content }): Generator<ContentProblem> {
  const { organisation } = content;
  const colour = organisation.data.accent;
  if (colour === null) return;
  const found = contrast(colour, LIGHT_PAPER);
  if (found >= TEXT_CONTRAST) return;
  yield problemIn(organisation, {
    rule: 'accent-contrast',
    field: 'accent',
    found: `${colour}, which stands out at ${found.toFixed(2)} to 1`,
    allowed: `a colour that stands out from the paper, ${LIGHT_PAPER}, at ${TEXT_CONTRAST} to 1`,
    fix: 'Take a darker shade of it, or null for the colour of the handbook.',
  });
};
