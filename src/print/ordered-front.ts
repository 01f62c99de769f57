import { stepEnding, type MayEndCalls } from '#src/domain/ending-policy.ts';
import type { OrderedSituation, Step } from '#src/domain/situations.ts';
import { strings } from '#src/site/strings.ts';
import { asSentence, bold, regular, type Block, type BlockStyle, type FaceRun } from './face.ts';
import { TURN_STYLES, type TurnKind } from './ordered-turns.ts';

export type FrontKind = 'title' | 'marked-title' | 'cues' | 'late' | 'step' | TurnKind;

/** Width the danger mark takes beside the title, in millimetres. */
const MARK_WIDTH = 26;

export const FRONT_STYLES: Readonly<Record<FrontKind, BlockStyle>> = {
  title: { start: 0, end: 0, before: 0, ratio: 1.35 },
  'marked-title': { start: 0, end: MARK_WIDTH, before: 0, ratio: 1.35 },
  cues: { start: 0, end: 0, before: 1.2, ratio: 1 },
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
): Block<FrontKind>[] {
  const { parts } = strings;
  return [
    { kind: card.danger ? 'marked-title' : 'title', runs: [bold(card.heading)] },
    { kind: 'cues', runs: [bold(`${parts.hear}: `), regular(card.cues.map(text).join(' · '))] },
    { kind: 'late', runs: [bold(`${parts.late} `), regular(text(card.late))] },
    ...card.steps.map((step): Block<FrontKind> => ({
      kind: 'step',
      runs: stepRuns(step, text, mayEndCalls),
    })),
  ];
}

function stepRuns(
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
