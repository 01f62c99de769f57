import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Spelling } from '#src/domain/spelling.ts';

const MOST_SUGGESTIONS = 3;

let checker: ReturnType<typeof nspell> | undefined;
const known = new Map<string, boolean>();

/** Opened once, at the first word: it takes about a third of a second. */
const opened = () =>
  (checker ??= nspell({
    aff: Buffer.from(dictionary.aff),
    dic: Buffer.from(dictionary.dic),
  }));

/** UK English after the Hunspell dictionary that office software uses. */
export const UK_SPELLING: Spelling = {
  isRight: (word) => {
    const earlier = known.get(word);
    if (earlier !== undefined) return earlier;
    const right = opened().correct(word);
    known.set(word, right);
    return right;
  },
  suggestions: (word) => opened().suggest(word).slice(0, MOST_SUGGESTIONS),
};
