import { unmask } from './swearing.ts';

/** Words of a query that are read; what follows is ignored. */
const MOST_WORDS = 60;
/** Letters of a query that are read, and of one word of it; nobody types more in a call, and what is pasted may be anything. */
const MOST_LETTERS = 600;
const MOST_LETTERS_OF_A_WORD = 40;

/** Lower case, without accents, and with every kind of apostrophe taken out: `Can’t` is `cant`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘‛`´]/g, '');

/**
 * Folded words of a text, swear words unmasked.
 * @param most how many words are read
 */
export const foldedWords = (text: string, most = MOST_WORDS): string[] =>
  (fold(text).match(/[\p{L}\p{N}*$@!]+/gu) ?? [])
    .map((token) => token.replace(/^[@!]+|[@!$]+$/g, ''))
    .flatMap((token) => unmask(token).split(/[$@!]+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, most);

/** Folded words of what somebody typed or pasted, however long it is. */
export const queryWords = (query: string): string[] =>
  foldedWords(
    fold(query.slice(0, MOST_LETTERS)).replace(/[\p{L}\p{N}*$@!]+/gu, (word) =>
      word.slice(0, MOST_LETTERS_OF_A_WORD),
    ),
  );
