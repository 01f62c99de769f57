import { describe, expect, test } from 'vitest';
import { readSynonyms, Synonyms } from '#src/finder/synonyms.ts';

const synonyms = new Synonyms([
  ['shout', 'yell'],
  ['call back', 'ring back', 'callback'],
  ['calm', 'de-escalate'],
]);

test.each([
  [['yelling'], ['yelling']],
  [
    ['please', 'ring', 'back', 'now'],
    ['please', 'ring back', 'now'],
  ],
  [['ring'], ['ring']],
  [[], []],
])('%j is cut into %j', (words, concepts) => {
  expect(synonyms.concepts(words).map(({ typed }) => typed)).toEqual(concepts);
});

test.each([
  ['yelled', ['shout']],
  ['callback', ['call back', 'ring back']],
  ['calming', ['de escalate']],
  ['quiet', []],
])('other words for %s: %j', (word, others) => {
  expect(synonyms.concepts([word])).toEqual([{ typed: word, others }]);
});

describe('a file that is none gives no synonyms', () => {
  test.each([undefined, null, '<!doctype html>', {}, [1, ['a', 2]], [{ 0: 'yell' }]])(
    '%j',
    (input) => {
      expect(readSynonyms(input).concepts(['yell'])).toEqual([{ typed: 'yell', others: [] }]);
    },
  );

  test('and one that is damaged in part gives the rest', () => {
    const read = readSynonyms([['yell', 'shout'], 7]);
    expect(read.concepts(['yell'])).toEqual([{ typed: 'yell', others: ['shout'] }]);
  });
});
