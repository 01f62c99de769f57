import { expect, test } from 'vitest';
import { countPieces, features, wordPieces } from '#src/finder/features.ts';

test('a word gives pieces of three to five characters with its ends marked', () => {
  expect(wordPieces('to')).toEqual([' to', 'to ', ' to ']);
  expect(wordPieces('boss')).toContain('boss ');
});

test.each(['a', 'to', 'boss', 'supervisor'])('the pieces of %s are counted right', (word) => {
  expect(countPieces(word)).toBe(wordPieces(word).length);
});

test('words, pairs and pieces are each there once', () => {
  const found = features(['no', 'no', 'no']);
  expect(found.words).toEqual(['no']);
  expect(found.pairs).toEqual([['no', 'no']]);
  expect([...found.pieces.keys()].toSorted()).toEqual([' no', ' no ', 'no ']);
});

test('a half-typed word gives no piece with its end, and all that is typed as one piece', () => {
  const pieces = [...features(['my', 'manage'], true).pieces.keys()];
  expect(pieces).toContain('my ');
  expect(pieces).toContain(' manage');
  expect(pieces.filter((piece) => piece.endsWith('e '))).toEqual([]);
});

test('one letter is a piece', () => {
  expect([...features(['s'], true).pieces]).toEqual([[' s', 's']]);
});
