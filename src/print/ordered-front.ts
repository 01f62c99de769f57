import { stepEnding, type MayEndCalls } from '#src/domain/ending-policy.ts';
import type { OrderedSituation, Step } from '#src/domain/situations.ts';
import { strings } from '#src/site/strings.ts';
import { asSentence, bold, regular, type Block, type BlockStyle, type FaceRun } from './face.ts';
import { TURN_STYLES, type TurnKind } from './situation-turns.ts';

export type OrderedFrontKind = 'title' | 'marked-title' | 'hear' | 'late' | 'step' | TurnKind;

/** Width the danger mark takes beside the title, in millimetres. */
export const MARK_WIDTH = 26;

export const ORDERED_STYLES: Readonly<Record<OrderedFrontKind, BlockStyle>> = {
  title: { start: 0, end: 0, before: 0, ratio: 1.35 },
  'marked-title': { start: 0, end: MARK_WIDTH, before: 0, ratio: 1.35 },
  hear: { start: 0, end: 0, before: 1.2, ratio: 1 },
  late: { start: 0, end: 0, before: 0.8, ratio: 1 },
  step: { start: 6.5, end: 0, before: 1.1, ratio: 1 },
  ...TURN_STYLES,
};

/** Height of the line with code and number at the foot of the front, in millimetres. */
export const FRONT_FOOT = 5;

/** Front of an ordered card: title, cues, what a late reader skips, then the steps. */
export function orderedFront(
  card: OrderedSituation,
  text: (value: string) => string,
  mayEndCalls: MayEndCalls,
): Block<OrderedFrontKind>[] {
  const { parts } = strings;
  return [
    { kind: card.danger ? 'marked-title' : 'title', runs: [bold(card.heading)] },
    { kind: 'hear', runs: [bold(`${parts.hear}: `), regular(card.cues.map(text).join(' · '))] },
    { kind: 'late', runs: [bold(`${parts.late} `), regular(text(card.late))] },
    ...card.steps.map((step): Block<OrderedFrontKind> => ({
      kind: 'step',
      runs: stepRuns(step, text, mayEndCalls),
    })),
  ];
}

/** The words of one step: the case it is for, what to do or say, what the answer leads to. */
export function stepRuns(
  step: Step,
  text: (value: string) => string,
  mayEndCalls: MayEndCalls,
): FaceRun[] {
  const { mayEndCalls: policy } = strings;
  const written: FaceRun = step.phrase
    ? { text: `“${text(step.text)}”`, weight: 'bold', phrase: step.phrase.id }
    : regular(asSentence(text(step.text)));
  const ending = stepEnding(step, mayEndCalls);
  return [
    ...(step.if === undefined ? [] : [bold(`${text(step.if)}: `)]),
    ...(ending === 'both' ? [regular(`${policy.if} `)] : []),
    ...(ending === 'hand-over' ? [regular(policy.handOver)] : [written]),
    ...(ending === 'both' ? [regular(` ${policy.ifNot} ${policy.handOver}`)] : []),
    ...(step.then === undefined ? [] : [regular(` ${asSentence(text(step.then))}`)]),
  ];
}
