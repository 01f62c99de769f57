import type { Situation } from './situations.ts';

/** What a list of results shows of a card: one line to say, or one thing to do. */
export interface Opening {
  /** Only in this case. */
  readonly if?: string | undefined;
  readonly text: string;
  readonly spoken: boolean;
}

/**
 * The first line to say. Of an ordered card the first step with its condition, or the line after it where nothing
 * has to be decided before: a later line, said out of its place, could hurt.
 */
export function opening(situation: Situation): Opening {
  if (situation.form === 'sample') return { text: situation.say[0]?.line ?? '', spoken: true };
  const [first, second] = situation.steps;
  const atOnce = first?.kind === 'do' && first.if === undefined && first.then === undefined;
  const follows = second && second.kind !== 'do' && second.if === undefined && !second.ends;
  const step = atOnce && follows ? second : first;
  return { if: step?.if, text: step?.text ?? '', spoken: step?.kind !== 'do' };
}

/** The opening of a card as one line of text. */
export const openingLine = (situation: Situation): string => {
  const { if: condition, text } = opening(situation);
  return condition === undefined ? text : `${condition}: ${text}`;
};
