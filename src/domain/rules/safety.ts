import type { SituationRecord } from '#src/schemas/situation.ts';
import type { Entry } from '../content.ts';
import { isDanger } from '../danger.ts';
import { bracedNames, strings } from '../text.ts';
import type { ContentProblem } from '../problems.ts';
import type { Voice } from './acts.ts';
import { problemIn, type Rule } from './context.ts';
import { endsCall } from './ends-call.ts';
import { promisesToDial } from './promises-to-dial.ts';

/** Rules that keep a card from hurting someone. */
export const safety: Rule = function* ({ content }): Generator<ContentProblem> {
  const { organisation } = content;
  for (const entry of content.situations) {
    if (isDanger(entry.data.ending)) {
      yield* dangerCard(entry);
      if (organisation.data.off.includes(entry.id))
        yield problemIn(organisation, {
          rule: 'danger-switched-off',
          field: `off[${organisation.data.off.indexOf(entry.id)}]`,
          found: `"${entry.id}", a danger card`,
          allowed: 'situations that are not danger cards',
          fix: 'Leave danger cards on.',
        });
    }
    if (entry.data.ending === 'never') yield* endings(entry);
  }
  for (const entry of [...content.situations, ...content.beats, ...content.blocks])
    for (const { path, text, voice } of instructions(entry.data))
      if (promisesToDial(text, voice) && !hasRelay(entry.data, path, text))
        yield problemIn(entry, {
          rule: 'promise-to-dial',
          field: path,
          found: `"${text}"`,
          allowed: 'a promise to dial only beside {emergency-relay}',
          fix: 'Let the caller or somebody with them dial, or put the relay slot in the same step.',
        });
};

function* dangerCard(entry: Entry<SituationRecord>): Generator<ContentProblem> {
  const { data } = entry;
  if (data.form !== 'ordered')
    yield problemIn(entry, {
      rule: 'danger-not-ordered',
      field: 'form',
      found: `form: ${data.form} with ending: ${data.ending}`,
      allowed: 'form: ordered on a danger card',
      fix: 'Write it as numbered steps, one question to a step.',
    });
  else if (data.dropped === undefined)
    yield problemIn(entry, {
      rule: 'no-plan-if-dropped',
      field: 'dropped',
      found: 'nothing',
      allowed: 'what to do if the line drops, on every danger card',
      fix: 'Say whether to ring back, on which number, and who is told.',
    });
}

function* endings(entry: Entry<SituationRecord>): Generator<ContentProblem> {
  const { data } = entry;
  const common = {
    rule: 'ends-a-never-call',
    allowed: 'no ending of the call where ending is never',
    fix: 'Take it out, or hand the call over instead.',
  } as const;
  if (data.form === 'ordered')
    for (const [i, step] of data.steps.entries())
      if (step.ends)
        yield problemIn(entry, {
          ...common,
          field: `steps[${i}].ends`,
          found: 'a step that ends the call',
        });
  for (const { path, text, voice } of instructions(data))
    if (endsCall(text, voice))
      yield problemIn(entry, { ...common, field: path, found: `"${text}"` });
}

/** Fields that hold what callers say, what not to do, conditions and ids rather than instructions. */
const NO_INSTRUCTION =
  /^(?:title|hear|cues|dont|worse|related|claims|review)\b|\.(?:if|when|id|use)$/;
const SPOKEN = /\b(?:say|ask)\b.*\.(?:line|client-ok|variants\[\d+\])$/;

/** Every text of a record that is said or followed on a call. */
function* instructions(data: unknown): Generator<{ path: string; text: string; voice: Voice }> {
  for (const { path, text } of strings(data))
    if (!NO_INSTRUCTION.test(path))
      yield { path, text, voice: SPOKEN.test(path) ? 'spoken' : 'told' };
}

/** Whether the relay slot stands in the same text or in the same step. */
function hasRelay(data: object, path: string, text: string): boolean {
  const step = /^steps\[(\d+)\]/.exec(path)?.[1];
  const steps: unknown = 'steps' in data ? data.steps : undefined;
  const beside: unknown = Array.isArray(steps) ? steps[Number(step)] : undefined;
  const all = [text, ...[...strings(beside)].map((other) => other.text)];
  return all.some((other) => bracedNames(other).includes('emergency-relay'));
}
