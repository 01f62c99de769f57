import type { OrganisationRecord } from '#src/schemas/organisation.ts';
import type { Step } from './situations.ts';

/** What the adopter says about agents ending abusive calls themselves. */
export type MayEndCalls = OrganisationRecord['policies']['may-end-calls'];

/**
 * How a step is shown: `as-written`; `hand-over` instead of it; or `both`, each behind its condition,
 * because nobody has said which holds.
 */
export type StepEnding = 'as-written' | 'hand-over' | 'both';

const SHOWN = { yes: 'as-written', no: 'hand-over', unset: 'both' } as const satisfies Record<
  MayEndCalls,
  StepEnding
>;

/** How to show a step under the adopter's policy. A step that does not end the call is never changed. */
export const stepEnding = (step: Pick<Step, 'ends'>, mayEndCalls: MayEndCalls): StepEnding =>
  step.ends ? SHOWN[mayEndCalls] : 'as-written';
