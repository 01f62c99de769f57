import { expect, test } from 'vitest';
import { fold, foldedWords } from '#src/finder/words.ts';

test.each([
  ['Can’t', 'cant'],
  ["CAN'T", 'cant'],
  ['Zoë Müller', 'zoe muller'],
  ['São Paulo', 'sao paulo'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Get me your boss, NOW!!', ['get', 'me', 'your', 'boss', 'now']],
  ['call-back by 5pm?', ['call', 'back', 'by', '5pm']],
  ['  ', []],
  ['?!', []],
])('the words of %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test.each([
  ['f***ing', 'fucking'],
  ['f*cking', 'fucking'],
  ['sh*t', 'shit'],
  ['Sh!t', 'shit'],
  ['b***h', 'bitch'],
  ['w***er', 'wanker'],
  ['a$$hole', 'asshole'],
  ['fck', 'fuck'],
  ['p***ed', 'pissed'],
])('%s is read as %s', (masked, word) => {
  expect(foldedWords(masked)).toEqual([word]);
});

test('a masked word that fits no swear word stays masked', () => {
  expect(foldedWords('you q***x')).toEqual(['you', 'q*x']);
});

test.each(['911', '0800 111 999', 'a2b', 'brick3'])('%s is no masked swearing', (text) => {
  expect(foldedWords(text).join(' ')).toBe(text);
});

test('a very long query is cut, a page is not', () => {
  const text = Array.from({ length: 500 }, (_, i) => `w${i}`).join(' ');
  expect(foldedWords(text)).toHaveLength(60);
  expect(foldedWords(text, Infinity)).toHaveLength(500);
});
