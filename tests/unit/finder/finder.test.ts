import { describe, expect, test } from 'vitest';
import type { FinderFile } from '#src/finder/finder-file.ts';
import { readFinderFile } from '#src/finder/finder-file.ts';
import { Finder } from '#src/finder/finder.ts';
import { train } from '#src/finder/train.ts';

const IDS = ['refund', 'shouting', 'hold', 'manager', 'suicide'];
const LINES = [
  ['refund', 'I want my money back'],
  ['refund', 'refund refused'],
  ['refund', 'you owe me the money'],
  ['shouting', 'caller is shouting'],
  ['shouting', 'he keeps yelling at me'],
  ['hold', 'on hold for an hour'],
  ['hold', 'waited in the queue all day'],
  ['manager', 'put your manager on'],
  ['manager', 'get me your boss'],
  ['suicide', 'wants to die'],
] as const;

/** So few lines that every word counts. */
const ALL = { words: 1, pairs: 2 };

const file: FinderFile = {
  model: train(
    IDS,
    LINES.map(([id, text]) => ({ text, ids: [id] })),
    new Map([['suicide', ['suicide', 'end it all']]]),
    ALL,
  ),
  cards: IDS.map((id) => ({ id, title: id, line: '', door: '', danger: id === 'suicide' })),
  usual: [3, 1],
};
const finder = new Finder(readFinderFile(file));
const ids = (query: string) => finder.answer(query).cards.map(({ id }) => id);

test.each([
  ['money back please', 'refund'],
  ['yeling', 'shouting'],
  ['my boss', 'manager'],
  ['quue', 'hold'],
])('%j finds %s first', (query, id) => {
  expect(ids(query)[0]).toBe(id);
});

test.each(['ma', 'man', 'mana', 'manag', 'manager', 'manager '])(
  'the half-typed %j is answered',
  (query) => {
    expect(ids(query)[0]).toBe('manager');
  },
);

test('an alarm word brings its card into the first three, whatever else is said', () => {
  const query = 'refund refused money back you owe me the money get me your manager suicide';
  expect(ids(query).slice(0, 3)).toContain('suicide');
});

test('an answer never has fewer than three cards, and drops what is far off', () => {
  expect(ids('refund refused').length).toBe(3);
});

describe('how sure it is', () => {
  test('sure of what it was taught, and of an alarm', () => {
    expect(finder.answer('I want my money back').sure).toBe(true);
    expect(finder.answer('suicide').sure).toBe(true);
  });

  test('not sure of one letter, or of words it never saw', () => {
    expect(finder.answer('s').sure).toBe(false);
    expect(finder.answer('quantum flux manager').sure).toBe(false);
  });
});

test('a query that says nothing gets the usual cards', () => {
  expect(finder.answer('7777')).toEqual({
    cards: [file.cards[3], file.cards[1]],
    sure: false,
    alarm: false,
  });
});

test('the same lines give the same model, byte for byte', () => {
  const lines = LINES.map(([id, text]) => ({ text, ids: [id] }));
  const again = train(IDS, lines, new Map([['suicide', ['suicide', 'end it all']]]), ALL);
  expect(JSON.stringify(again)).toBe(JSON.stringify(file.model));
});
