import { posterRows } from '../posters.ts';
import type { ContentProblem } from '../problems.ts';
import { words } from '../text.ts';
import { problemIn, type Rule } from './context.ts';

/** Most words in large type on a poster: what a glance from across the room takes in. */
export const POSTER_WORDS = 30;

/** Posters that can be read in passing. */
export const posters: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const entry of content.sheets) {
    if (entry.data.format !== 'poster') continue;
    const { title, strap, rows } = entry.data;
    const shown = posterRows(rows, content).flatMap(({ label, wall }) => [label, wall]);
    const count = [title, strap, ...shown].flatMap((text) => words(text ?? '')).length;
    if (count > POSTER_WORDS)
      yield problemIn(entry, {
        rule: 'poster-too-full',
        field: 'rows',
        found: `${count} words`,
        allowed: `at most ${POSTER_WORDS} words with title and strap, to be read from three metres`,
        fix: 'Shorten "wall" in the records it shows, the title or the strap.',
      });
  }
};
