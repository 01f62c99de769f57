import { expect, test } from 'vitest';
import type { CodeEntry } from '#src/domain/catalogue.ts';
import { reprintReleases } from '#src/domain/reprints.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const FIRST = '2030-01-01';
const SECOND = '2030-02-01';

/** A code whose record changed on the days given, after it was first released. */
const entry = (code: string, record: string, ...days: string[]): CodeEntry => ({
  code,
  record,
  history: [FIRST, ...days].map((date, i) => ({
    version: `00000${i}`,
    date,
    changed: i === 0 ? 'First release.' : `Change of ${code}.`,
  })),
});

const releases = (...entries: CodeEntry[]) =>
  reprintReleases({ ...catalogue, codes: new Map(entries.map((each) => [each.code, each])) });

test('an empty ledger has no release', () => {
  expect(releases()).toEqual([]);
});

test('what is printed for the first time replaces nothing', () => {
  expect(releases(entry('c01', 'situations/long-hold'))).toEqual([
    {
      date: FIRST,
      changes: [],
      papers: [],
      added: [{ code: 'c01', title: catalogue.situations.get('long-hold')?.heading }],
    },
  ]);
});

test('a changed card names what changed and the paper that carries it, newest release first', () => {
  const [newest, first] = releases(entry('c01', 'situations/long-hold', SECOND));
  expect([newest?.date, first?.date]).toEqual([SECOND, FIRST]);
  expect(newest?.changes).toMatchObject([
    { code: 'c01', changed: 'Change of c01.', danger: false },
  ]);
  const paths = newest?.changes[0]?.papers.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/sheets/first-day/', '/decks/first-words/']));
  expect(newest?.papers.map(({ path }) => path)).toEqual(paths);
  expect(newest?.added).toEqual([]);
});

test('several records of one day: a danger card stands first and marks its deck', () => {
  const [release] = releases(
    entry('c01', 'situations/long-hold', SECOND),
    entry('b02', 'beats/listen', SECOND),
    entry('t01', 'situations/threat-self-harm', SECOND),
  );
  expect(release?.changes.map(({ code, danger }) => [code, danger])).toEqual([
    ['t01', true],
    ['b02', false],
    ['c01', false],
  ]);
  expect(release?.papers[0]).toMatchObject({ danger: true });
  expect(release?.papers.find(({ path }) => path === '/decks/danger/')?.danger).toBe(true);
  expect(release?.papers.find(({ path }) => path === '/decks/first-words/')?.danger).toBe(false);
  expect(new Set(release?.papers.map(({ path }) => path)).size).toBe(release?.papers.length);
});

test('a deck that changed because its card did is listed once, with the card', () => {
  const [release] = releases(
    entry('t01', 'situations/threat-self-harm', SECOND),
    entry('d01', 'decks/danger', SECOND),
  );
  expect(release?.changes.map(({ code }) => code)).toEqual(['t01']);
  expect(release?.papers.filter(({ path }) => path === '/decks/danger/')).toHaveLength(1);
});

test('a sheet that changed by itself is listed', () => {
  const [release] = releases(entry('w01', 'sheets/first-day', SECOND));
  expect(release?.changes).toMatchObject([
    { code: 'w01', papers: [{ path: '/sheets/first-day/' }] },
  ]);
  expect(release?.papers).toMatchObject([{ path: '/sheets/first-day/', danger: false }]);
});

test('a retired record is named on the day it was retired, after danger and before the rest', () => {
  const gone = { ...entry('c98', 'situations/gone', SECOND), retired: '2030-03-01' };
  const [newest, second] = releases(
    gone,
    entry('c01', 'situations/long-hold', '2030-03-01'),
    entry('t01', 'situations/threat-self-harm', '2030-03-01'),
  );
  expect(newest?.date).toBe('2030-03-01');
  expect(newest?.changes.map(({ code }) => code)).toEqual(['t01', 'c98', 'c01']);
  expect(newest?.changes[1]).toEqual({ code: 'c98', danger: false, papers: [] });
  expect(second).toMatchObject({ date: SECOND, changes: [], papers: [] });
});

test('a card that is switched off is left out', () => {
  const [release] = releases(entry('c97', 'situations/switched-off', SECOND));
  expect(release).toEqual({ date: SECOND, changes: [], papers: [], added: [] });
});

test('the real ledger names a title for everything', () => {
  for (const { changes, added } of reprintReleases(catalogue))
    for (const { title } of [...changes.filter(({ changed }) => changed !== undefined), ...added])
      expect(title).not.toBe('');
});
