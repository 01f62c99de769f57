import { expect, test } from 'vitest';
import { decodeWords, encodeWords } from '#src/finder/word-list.ts';

test('words come back, each written without what it shares with the one before', () => {
  const words = ['call', 'called', 'caller', 'can', 'über', '3rd'];
  expect(encodeWords(words)).toBe('0call 4ed 5r 2n 0über 03rd');
  expect(decodeWords(encodeWords(words))).toEqual(words);
});

test('very long shared beginnings are cut', () => {
  const words = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  expect(decodeWords(encodeWords(words))).toEqual(words);
});

test('no words are no text', () => {
  expect(decodeWords(encodeWords([]))).toEqual([]);
});

test.each(['9call', '?call', '0call 7ed'])('%j is refused', (text) => {
  expect(() => decodeWords(text)).toThrow('is no word');
});
