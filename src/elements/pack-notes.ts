import { filled } from './filled-words.ts';

/** Names in one message; the rest is counted. */
const MOST_NAMED = 12;
/** Letters of a name that came with an address. */
const MOST_LETTERS = 40;

/** Something that is left out, by the name of its words in the page. */
export interface PackNote {
  readonly reason: string;
  readonly what: readonly string[];
}

/**
 * Says what is left out and why, each with its own words: `data-note="unknown"` in the page holds `… *`.
 * @param root holds a line for each reason, hidden while there is nothing to say
 */
export function showNotes(root: HTMLElement, notes: readonly PackNote[]): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-note]')) {
    const what = notes.find(({ reason }) => reason === line.dataset.note)?.what ?? [];
    line.hidden = what.length === 0;
    const text = line.querySelector('[data-words]');
    if (!(text instanceof HTMLElement)) continue;
    const named = what.slice(0, MOST_NAMED).map(shortened).join(', ');
    const more = what.length - MOST_NAMED;
    const rest = more > 0 ? `, ${filled(root.dataset.more, String(more))}` : '';
    text.textContent = what.length === 0 ? '' : filled(text.dataset.words, named + rest);
  }
}

const shortened = (name: string): string =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name;
