import { describe, expect, test } from 'vitest';
import { posterRows } from '#src/domain/posters.ts';
import { currentVersions } from '#src/domain/version.ts';
import { readFiles } from '#src/reader/files.ts';
import { readContent } from '#src/reader/read-content.ts';
import { validContent } from '#tests/support/fixtures.ts';

const { readable } = readContent(readFiles('content'));
const labels = (rows: ReturnType<typeof posterRows>) => rows.map(({ label }) => label);

test('the seven beats stand in their order', () => {
  expect(labels(posterRows({ beats: 'all' }, readable))).toEqual([
    'Breathe',
    'Listen',
    'Name the feeling',
    'Say back',
    'Offer two',
    'Promise',
    'Close',
  ]);
});

test('three of them are learnt by heart', () => {
  expect(labels(posterRows({ beats: 'memorised' }, readable))).toEqual([
    'Breathe',
    'Listen',
    'Name the feeling',
  ]);
});

test('a block gives its items with their wall words', () => {
  const [first, ...others] = posterRows({ block: 'four-doors' }, readable);
  expect(first).toEqual({ record: 'blocks/four-doors', label: 'Stay', wall: 'danger? open Stop' });
  expect(others).toHaveLength(3);
  expect(posterRows({ block: 'gone' }, readable)).toEqual([]);
});

describe('the version of a poster', () => {
  const versions = (from: string, to: string) => {
    const files = new Map(validContent());
    files.set(
      'sheets/one-page.yaml',
      'title: A\npurpose: A.\nformat: poster\nrows: { beats: all }\nmarks: numbers\n',
    );
    const file = 'beats/first.yaml';
    files.set(file, (files.get(file) ?? '').replace(from, to));
    return currentVersions(readContent(files).readable);
  };
  const before = versions('', '');

  test('changes with the words it shows, which are not on the card of the beat', () => {
    const after = versions('items:', 'wall: in short\nitems:');
    expect(after.get('sheets/one-page')).not.toBe(before.get('sheets/one-page'));
    expect(after.get('beats/first')).toBe(before.get('beats/first'));
  });

  test('does not change with what it does not show', () => {
    const after = versions('Do the first', 'Start the first');
    expect(after.get('sheets/one-page')).toBe(before.get('sheets/one-page'));
  });
});
