import { describe, expect, test } from 'vitest';
import {
  blanks,
  bracedNames,
  plainWords,
  segments,
  sentences,
  strings,
  typeset,
  typesetDeep,
  words,
} from '#src/domain/text.ts';

test('text is cut at its slots and at the emergency number', () => {
  expect(segments('Dial {emergency}. {silent-alert}')).toEqual([
    { kind: 'text', text: 'Dial ' },
    { kind: 'emergency' },
    { kind: 'text', text: '. ' },
    { kind: 'slot', slot: 'silent-alert' },
  ]);
});

test('a name that is no slot stays as it is written', () => {
  expect(segments('Ask {nobody}.').map((segment) => segment.kind)).toEqual([
    'text',
    'text',
    'text',
  ]);
  expect(segments('')).toEqual([]);
});

test('names in braces are listed in order, with repeats', () => {
  expect(bracedNames('{b} and {a}, then {b}')).toEqual(['b', 'a', 'b']);
});

describe('words are counted as a speaker would', () => {
  test.each([
    ["I'm here.", 2],
    ['One – two — three', 3],
    ['I have [the missed visits] here.', 6],
    ['Dial {emergency} now.', 2],
    ['“Well,” she said…', 3],
    ['  ', 0],
    ['a co-worker', 2],
    ['at 5 p.m.', 3],
  ])('%s', (line, count) => {
    expect(words(line)).toHaveLength(count);
  });
});

test('sentences end at their marks', () => {
  expect(sentences('One. Two! Three? Four')).toHaveLength(4);
  expect(sentences('The bill was £4.50 then.')).toHaveLength(1);
});

test('wording is compared without case, marks and curly apostrophes', () => {
  expect(plainWords('Don’t  worry, SIR!')).toBe("don't worry sir");
});

test('quotation marks, apostrophes and dots are set for print', () => {
  expect(typeset('"I\'m here"... "Yes"')).toBe('“I’m here”… “Yes”');
});

test('typesetting reaches every string and leaves other values alone', () => {
  const set = new Set(['a']);
  expect(typesetDeep({ a: ["it's"], b: 1, c: null, d: set })).toEqual({
    a: ['it’s'],
    b: 1,
    c: null,
    d: set,
  });
});

test('every string is found with its path', () => {
  expect([...strings({ say: [{ line: 'a' }, { line: 'b' }], n: 1, late: 'c' })]).toEqual([
    { path: 'say[0].line', text: 'a' },
    { path: 'say[1].line', text: 'b' },
    { path: 'late', text: 'c' },
  ]);
});

test('blanks to fill in are told from the words around them', () => {
  expect(blanks("I've got [the bill]. Right?")).toEqual([
    { text: "I've got ", blank: false },
    { text: '[the bill]', blank: true },
    { text: '. Right?', blank: false },
  ]);
  expect(blanks('No blank')).toEqual([{ text: 'No blank', blank: false }]);
});
