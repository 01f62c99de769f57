import { expect, test } from 'vitest';
import { Alarms } from '#src/finder/alarms.ts';
import { withinEdits } from '#src/finder/edit-distance.ts';
import { foldedWords } from '#src/finder/words.ts';

const ORDINARY = ['trying', 'lodge', 'explain'];
const alarms = new Alarms(
  [['suicide', 'kill myself'], ['bomb', 'explosive'], [], ['dying', 'on the ledge']],
  (word) => ORDINARY.includes(word),
);
const cards = (query: string) => [...alarms.cards(foldedWords(query))];

test.each([
  ['talking of suicide', [0]],
  ['says hell KILL MYSELF', [0]],
  ['there is a bomb and I will kill myself', [1, 0]],
  ['sucide', [0]],
  ['suiicde', [0]],
  ['exploisve', [1]],
])('%j alarms %j', (query, expected) => {
  expect(cards(query)).toEqual(expected);
});

test.each([
  ['part of a word', 'bombay'],
  ['words that stand apart', 'kill the deal myself'],
  ['words in another order', 'myself kill'],
  ['a short word misspelt', 'comb'],
  ['a slip in the first letter', 'nuicide'],
  ['a word known from ordinary calls', 'I was on the lodge'],
  ['nothing', ''],
])('%s alarms nothing', (_, query) => {
  expect(cards(query)).toEqual([]);
});

test.each([
  ['sucidal', 'suicidal', 1, true],
  ['siucidal', 'suicidal', 1, true],
  ['suicide', 'suicidal', 1, false],
  ['suicide', 'suicidal', 2, true],
  ['a', 'abcd', 2, false],
])('%s and %s within %i slips: %s', (a, b, most, expected) => {
  expect(withinEdits(a, b, most)).toBe(expected);
});
