import type { Stretch } from '#src/finder/query-marks.ts';

/** Puts text into one part of a result, with the words of the query marked, and hides the part if there is none. */
export function fill(option: HTMLElement, name: string, text: readonly Stretch[]): void {
  for (const part of option.querySelectorAll(`[data-text="${name}"]`))
    part.replaceChildren(...text.map(nodeOf));
  for (const part of option.querySelectorAll(`[data-if="${name}"]`))
    part.toggleAttribute('hidden', text.length === 0);
}

/** A text or a mark; made of nodes, so that no text is ever read as HTML. */
function nodeOf({ text, typed }: Stretch): string | Node {
  if (!typed) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
