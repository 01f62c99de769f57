import { expect, test } from 'vitest';
import { recordedVersions } from '#src/domain/ledger.ts';
import { readContent } from '#src/reader/read-content.ts';
import { validContent } from '#tests/support/fixtures.ts';

const recordedTwice = (release: string) => {
  const files = new Map(validContent());
  files.set('release.yaml', release);
  files.set(
    'situations/loud.yaml',
    (files.get('situations/loud.yaml') ?? '').replace('headset', 'volume'),
  );
  return recordedVersions(readContent(files).readable, 'New words.');
};

test('nothing is added while nothing has changed', () => {
  expect(recordedVersions(readContent(validContent()).readable, '').added).toEqual([]);
});

test('a change after a release is a new version with its reason', () => {
  const { ledger, added } = recordedTwice('version: 1.1.0\ndate: 2030-07-01\n');
  expect(added).toEqual(['sheets/one-page', 'situations/loud']);
  const history = ledger['situations/loud'];
  expect(history?.map(({ date, changed }) => [date, changed])).toEqual([
    ['2030-06-01', 'First release.'],
    ['2030-07-01', 'New words.'],
  ]);
});

test('a change before the release replaces the version of the same day', () => {
  const { ledger } = recordedTwice('version: 1.0.0\ndate: 2030-06-01\n');
  expect(ledger['situations/loud']?.map(({ changed }) => changed)).toEqual(['First release.']);
});

test('the ledger stands in the order of its keys', () => {
  const keys = Object.keys(recordedVersions(readContent(validContent()).readable, '').ledger);
  expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b, 'en')));
});
