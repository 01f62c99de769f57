import { dayAndTime } from './call-text.ts';

/** What somebody has written or marked. */
export interface Answer {
  readonly label: string;
  /** Empty when nothing was. */
  readonly value: string;
}

export interface AnsweredGroup {
  readonly title: string;
  readonly answers: readonly Answer[];
}

export interface FilledForm {
  /** Title and code. */
  readonly name: string;
  /** Words before the time at which it was written. */
  readonly written: string;
  readonly at: Date;
  readonly groups: readonly AnsweredGroup[];
}

/** A filled-in form as plain text: what is blank is left out, and so is a group without answers. */
export function formText({ name, written, at, groups }: FilledForm): string {
  const filled = groups
    .map(({ title, answers }) => ({
      title,
      lines: answers.flatMap(({ label, value }) => {
        const text = value.trim();
        return text === '' ? [] : [`${label}${/[”?]$/.test(label) ? '' : ':'} ${text}`];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
  return [
    [name, `${written} ${dayAndTime(at)}`],
    ...filled.map(({ title, lines }) => [title, ...lines]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
