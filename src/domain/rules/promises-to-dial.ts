import { acts, isOurs, type Act, type Voice } from './acts.ts';

const WHICH = String.raw`(?:(?:the|an|a|your|our|you|them|him|her|some|for|through|to|local|nearest|right|more|medical|professional) )*`;
const SERVICE = String.raw`(?:ambulances?|paramedics?|doctors?|police|officers?|fire (?:service|brigade|crew|engine)|emergency services?|coastguard|gas emergency (?:line|service)|crisis (?:team|line))`;
const HELP = String.raw`help(?! (?:with|from|on|you|them|paying))`;
const NUMBER = String.raw`(?:emergency(?: number| line)?|\{emergency\}|(?:9-?9-?9|9-?1-?1|1-?1-?2|1-?1-?1|0-?0-?0|988)\b)`;

const DIALS = new RegExp(
  String.raw`\b(?:dial(?:s|l?ing|l?ed)?|ring(?:s|ing)?|rung|rang|call(?:s|ing|ed)?|phon(?:e|es|ing|ed)|contact(?:s|ing|ed)?|alert(?:s|ing|ed)?) ${WHICH}(?:${SERVICE}|${HELP}|fire|${NUMBER})`,
  'giu',
);
const FETCHES = new RegExp(
  String.raw`\b(?:get(?:s|ting)?|got|send(?:s|ing)?|sent|bring(?:s|ing)?) ${WHICH}(?:${SERVICE}|${HELP})(?! number)`,
  'giu',
);
const ARRIVES = new RegExp(
  String.raw`\b(?:(?:help|${SERVICE}) (?:is|are|will be|has been|have been) (?:now |already |being )*(?:on (?:its|the|their) way|coming|sent|called|dispatched|alerted)|(?:help|${SERVICE}) will (?:come|arrive|be there)|someone (?:is|will be) on (?:the|their) way)\b`,
  'giu',
);
const CONDITION = /\b(?:if|whether|when|once|after|before|until|till|unless|while|sure)\b/iu;
/** Told to an agent, "help is coming" is a state to act on, unless it is to be said. */
const TO_BE_SAID = /\b(?:say|tell|promise|assure|reassure)\b/iu;
const FORBIDS = /^\s*(?:never|don't|do not)\b/iu;

/**
 * Whether a text promises that somebody on our side dials for the caller, or that help is on its way.
 * Asking the caller, or somebody with them, to dial is no promise.
 */
export function promisesToDial(text: string, voice: Voice): boolean {
  const followed = (act: Act) => voice === 'spoken' || !FORBIDS.test(act.before);
  const dials = [...acts(text, DIALS), ...acts(text, FETCHES)].filter(followed);
  if (dials.some(({ subject, denied }) => !denied && isOurs(subject, voice))) return true;
  return [...acts(text, ARRIVES)]
    .filter(followed)
    .filter(({ before }) => voice === 'spoken' || TO_BE_SAID.test(before))
    .some(({ before }) => !CONDITION.test(before));
}
