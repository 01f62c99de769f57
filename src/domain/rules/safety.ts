import { isDanger, showsNumber, MOST_NUMBERS } from '../danger.ts';
import { bracedNames, strings } from '../text.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** An agent ending the call, said or done. Callers are told to hang up and dial; that is not this. */
const ENDS_CALL = /\b(?:I'm|I am|I'll|I will|we're|we'll) (?:now )?(?:end|hang|clos)\w*\b[^.]*\b(?:call|up)\b|^(?:warn and )?end (?:the|this) call\b|^hang up(?! and dial)\b/iu;
/** Somebody on our side dialling for the caller. */
const PROMISES_TO_DIAL =
  /\b(?:I'll|I will|I'm|we'll|we will|my colleague|my lead|someone here)\b[^.?]*\b(?:dial|ring|call|phone|get|send|alert)\w*\b[^.?]*\b(?:help|ambulance|police|fire|emergency|999|911|112)\b/iu;

/** Rules that keep a card from hurting someone. */
export const safety: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const entry of content.situations) {
    const { data } = entry;
    if (isDanger(data.ending)) {
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
      if (content.organisation.data.off.includes(entry.id))
        yield problemIn(content.organisation, {
          rule: 'danger-switched-off',
          field: `off[${content.organisation.data.off.indexOf(entry.id)}]`,
          found: entry.id,
          allowed: 'situations that are not danger cards',
          fix: 'Leave danger cards on.',
        });
    }
    if (data.ending === 'never') {
      if (data.form === 'ordered')
        for (const [i, step] of data.steps.entries())
          if (step.ends)
            yield problemIn(entry, {
              rule: 'ends-a-never-call',
              field: `steps[${i}].ends`,
              found: 'a step that ends the call',
              allowed: 'no such step where ending is never',
              fix: 'Take the step out, or hand the call over instead.',
            });
      for (const { path, text } of strings(data))
        if (!/^(?:dont|hear|cues|title|worse|related|claims)/.test(path) && ENDS_CALL.test(text))
          yield problemIn(entry, {
            rule: 'ends-a-never-call',
            field: path,
            found: `"${text}"`,
            allowed: 'no ending of the call where ending is never',
            fix: 'Take it out, or hand the call over instead.',
          });
    }
    for (const { path, text } of strings(data))
      if (!path.startsWith('dont') && PROMISES_TO_DIAL.test(text) && !text.includes('{emergency-relay}') && !stepHasRelay(data, path))
        yield problemIn(entry, {
          rule: 'promise-to-dial',
          field: path,
          found: `"${text}"`,
          allowed: 'a promise to dial only beside {emergency-relay}',
          fix: 'Let the caller or somebody with them dial, or put the relay slot in the same step.',
        });
    for (const country of content.countries) {
      const count = showsNumber(data.dial, country.data.routes).length;
      if (count > MOST_NUMBERS)
        yield problemIn(entry, {
          rule: 'too-many-numbers',
          field: 'dial',
          found: `${count} numbers for ${country.data.name}`,
          allowed: `at most ${MOST_NUMBERS} on a card`,
          fix: 'Take a kind out of `dial`.',
        });
    }
  }
};

function stepHasRelay(data: unknown, path: string): boolean {
  const step = /^steps\[(\d+)\]/.exec(path)?.[1];
  if (step === undefined || typeof data !== 'object' || data === null || !('steps' in data)) return false;
  const steps: unknown = data.steps;
  const own: unknown = Array.isArray(steps) ? steps[Number(step)] : undefined;
  return [...strings(own)].some(({ text }) => bracedNames(text).includes('emergency-relay'));
}
