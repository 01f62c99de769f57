import { describe, expect, test } from 'vitest';
import type { Content } from '#src/domain/content.ts';
import { currentVersions, shortHash } from '#src/domain/version.ts';
import { readContent } from '#src/reader/read-content.ts';
import { validContent } from '#tests/support/fixtures.ts';

const content = (change: (text: string) => string = (text) => text, file = ''): Content => {
  const files = new Map(validContent());
  files.set(file, change(files.get(file) ?? ''));
  return readContent(files).readable;
};

/** Records whose version differs after a change in one file. */
const changedBy = (file: string, from: string, to: string): string[] => {
  const before = currentVersions(content());
  const after = currentVersions(content((text) => text.replace(from, to), file));
  return [...after]
    .flatMap(([key, version]) => (before.get(key) === version ? [] : [key]))
    .toSorted();
};

test('a hash has six digits and does not depend on the order of keys', () => {
  expect(shortHash({ a: 1, b: [2, 'x'] })).toMatch(/^[0-9a-f]{6}$/);
  expect(shortHash({ a: 1, b: [2, 'x'] })).toBe(shortHash({ b: [2, 'x'], a: 1 }));
  expect(shortHash({ a: 1, b: undefined })).toBe(shortHash({ a: 1 }));
  expect(shortHash(['a', 'b'])).not.toBe(shortHash(['b', 'a']));
});

describe('what is printed changes the version', () => {
  test.each([
    [
      'a line of a situation',
      'situations/loud.yaml',
      'Turn the headset up',
      'Turn it up',
      ['sheets/one-page', 'situations/loud'],
    ],
    [
      'a step',
      'situations/smoke.yaml',
      'Is everybody with you?',
      'Is everyone with you?',
      ['decks/danger', 'sheets/note', 'sheets/one-page', 'situations/smoke'],
    ],
    [
      'a beat',
      'beats/first.yaml',
      'Do the first',
      'Start the first',
      ['beats/first', 'sheets/one-page'],
    ],
    [
      'a phrase that a block shows',
      'beats/second.yaml',
      'Please go on.',
      'Please carry on.',
      ['beats/second', 'blocks/start-card', 'sheets/note', 'sheets/one-page'],
    ],
    [
      'a field of a form',
      'sheets/note.yaml',
      'write: Their words',
      'write: Their own words',
      ['sheets/note'],
    ],
    [
      'a line of a block that is advice on a form',
      'blocks/start-card.yaml',
      'label: Say, phrase: second/go-on',
      'in-notes: never, label: Say',
      ['blocks/start-card', 'sheets/note'],
    ],
    [
      'a number that a card shows',
      'countries/xx.yaml',
      "'000'",
      "'001'",
      ['decks/danger', 'sheets/note', 'sheets/one-page', 'situations/smoke'],
    ],
    [
      'who can dial a number',
      'countries/xx.yaml',
      'who-can-dial: caller',
      'who-can-dial: anyone',
      ['decks/danger', 'sheets/note', 'sheets/one-page', 'situations/smoke'],
    ],
  ])('%s', (_what, file, from, to, changed) => {
    expect(changedBy(file, from, to)).toEqual(changed);
  });
});

describe('what is not printed leaves it alone', () => {
  test.each([
    ['the family', 'situations/loud.yaml', 'family: noise', 'family: danger'],
    [
      'claims',
      'situations/loud.yaml',
      'claims: [clear-voice]',
      'claims: [clear-voice, clear-voice]',
    ],
    ['related situations', 'situations/loud.yaml', 'related: [smoke]', 'related: []'],
    ['the next review', 'situations/loud.yaml', 'review-by: 2031-01-01', 'review-by: 2032-01-01'],
    ['the source of a number', 'countries/xx.yaml', 'checked: 2030-01-01', 'checked: 2030-02-01'],
    [
      'the use of a line in notes',
      'blocks/start-card.yaml',
      '{ label: Say',
      '{ in-notes: want, label: Say',
    ],
    ['what leads to a form', 'sheets/note.yaml', 'for: [smoke]', 'for: [loud]'],
    ['a guidance page', 'docs/voice.mdx', 'Say it slowly', 'Say it twice'],
  ])('%s', (_what, file, from, to) => {
    expect(changedBy(file, from, to)).toEqual([]);
  });
});
