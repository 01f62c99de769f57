import type { Block } from './catalogue.ts';

/** What a text about a call is made of, all of it known when the site is built. */
export interface CallTextParts {
  /** What the text is called, its first line. */
  readonly name: string;
  /** Title and code of the open card; a list of cards has none. */
  readonly card?: string | undefined;
  /** Words before the time, and before what they want where no line of the block asks for it. */
  readonly words: { readonly opened: string; readonly want: string };
  /** The lines to fill in, from a block. */
  readonly items: readonly Pick<Block['items'][number], 'label' | 'text' | 'in-notes' | 'phrase'>[];
}

/** What only the open page knows. */
export interface CallFacts {
  readonly opened: Date;
  readonly want: string;
}

/** Whether an item of a block is written down: what is said to the caller, and advice to the writer, are not. */
export const isNoted = (item: {
  readonly phrase?: unknown;
  readonly 'in-notes'?: Block['items'][number]['in-notes'];
}): boolean => item.phrase === undefined && item['in-notes'] !== 'never';

/** A text about a call but for its facts: `{opened}` and `{want:words that stand there while it is empty}`. */
export function callTextForm({ name, card, words, items }: CallTextParts): string {
  const lines = items.filter(isNoted);
  const asked = lines.some((item) => item['in-notes'] === 'want');
  return [
    name,
    ...(card === undefined ? [] : [card]),
    `${words.opened} {opened}`,
    '',
    ...lines.map(({ label, text = '', 'in-notes': part }) => {
      const blank = `[${text}]`;
      return `${label}: ${part === 'want' ? `{want:${blank}}` : blank}`;
    }),
    ...(asked ? [] : [`${words.want} {want:}`]),
  ].join('\n');
}

/** A form with its facts. A line that has nothing but an unknown want is left out. */
export function filledCallText(form: string, { opened, want }: CallFacts): string {
  const wanted = want.trim();
  return form
    .split('\n')
    .filter((line) => wanted !== '' || !line.endsWith('{want:}'))
    .map((line) =>
      line.replace(/\{opened\}|\{want:([^}]*)\}/, (mark, blank?: string) =>
        mark === '{opened}' ? dayAndTime(opened) : wanted || (blank ?? ''),
      ),
    )
    .join('\n');
}

/** Day and time where the agent is, in the one order that nobody reads the other way round: 2026-11-25 18:05. */
export function dayAndTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
