import { acts, isOurs, type Voice } from './acts.ts';

const CALL = String.raw`(?:the|this|that|our|your|their) (?:phone )?(?:call|line|conversation)`;
const END = new RegExp(
  String.raw`\b(?:(?:end(?:s|ing)?|clos(?:es|e|ing)|terminat(?:es|e|ing)|disconnect(?:s|ing)?|drop(?:ping)?|releas(?:e|ing)|cut(?:ting)?(?: off)?) ${CALL}|end (?:it|here)(?! all)|hang(?:s|ing)? up|disconnect(?:ing)?|put(?:s|ting)? (?:the|your) phone down|put(?:s|ting)? down the phone|let(?:ting)? you go)\b`,
  'giu',
);
const OVER =
  /\b(?:this|the|our) (?:call|conversation) (?:is (?:now )?(?:over|ending|ended)|ends|must end|has to end|will (?:now )?end)\b/giu;
const CONDITION = /\b(?:if|when|once|after|before|until|unless|while)\b/iu;
const THEN_DIAL = /^(?: now)?,?(?: and| then)* (?:dial|ring|call|text|phone)\b/iu;

/**
 * Whether somebody on our side ends the call. A caller who is asked to hang up and dial or who hangs up
 * on their own, and an agent who is told not to hang up, do not count.
 */
export function endsCall(text: string, voice: Voice): boolean {
  for (const act of acts(text, END)) {
    if (act.denied) continue;
    if (isOurs(act.subject, voice)) return true;
    if (act.subject !== undefined || THEN_DIAL.test(act.after)) continue;
    if (isCommandToEnd(act.words, voice)) return true;
  }
  return [...acts(text, OVER)].some(({ before }) => !CONDITION.test(before));
}

/**
 * Nobody is named: "hang up" said to a caller is theirs to do, "ending the call" said to one is ours.
 * "Close the call" told to an agent is the last of the seven beats, which any call may reach.
 */
const isCommandToEnd = (words: string, voice: Voice): boolean => {
  const doing = /^\w+ing\b/u.test(words);
  return voice === 'spoken' ? doing : !doing && !words.startsWith('close');
};
