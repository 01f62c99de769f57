/** Whom a text speaks to: `spoken` words are said to the caller, `told` words instruct the agent. */
export type Voice = 'spoken' | 'told';

/** One place in a text where somebody does something. */
export interface Act {
  readonly words: string;
  /** The words of the clause that stand before the act. */
  readonly before: string;
  /** The rest of the sentence after the act. */
  readonly after: string;
  /** The person named last before the act, in lower case; absent in a command. */
  readonly subject: string | undefined;
  /** Whether the act itself is denied: "I won't …", "never …". */
  readonly denied: boolean;
}

const SENTENCE = /[^.!?;:…]+[.!?;:…]*/g;
const CLAUSE_STARTS = /^.*(?:,|[–—]|\b(?:then|but|so)\b)/iu;
const SUBJECT =
  /\b(?:I|me|we|us|you|they|them|he|him|she|her|it|who|caller|handler|operator|service|anyone|anybody|somebody|someone(?: here|(?= will| is| has|'s))?|colleague|lead|manager|supervisor|team)\b/giu;
const DENIAL =
  /\b(?:not|never|cannot|without|avoid|before|until|unless|unable|rather than|instead of|no need to)\b|n't\b/iu;

/** Every place where a pattern of an act stands in a text, with who does it. */
export function* acts(text: string, pattern: RegExp): Generator<Act> {
  for (const [sentence] of text.replaceAll('’', "'").matchAll(SENTENCE))
    for (const match of sentence.matchAll(pattern)) {
      const before = sentence.slice(0, match.index).replace(CLAUSE_STARTS, '');
      const last = [...before.matchAll(SUBJECT)].at(-1);
      const between = last ? before.slice(last.index + last[0].length) : before;
      yield {
        words: match[0].toLowerCase(),
        before,
        after: sentence.slice(match.index + match[0].length),
        subject: last?.[0].toLowerCase(),
        denied: DENIAL.test(between),
      };
    }
}

const OURS = /^(?:i|me|we|us|someone(?: here)?|colleague|lead|manager|supervisor|team)$/;

/** Whether the one who acts is on our side of the line. */
export const isOurs = (subject: string | undefined, voice: Voice): boolean =>
  subject !== undefined && (OURS.test(subject) || (voice === 'told' && subject === 'you'));
