import { expect, test } from 'vitest';
import { readyPacks } from '#src/pack/ready-packs.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const packs = readyPacks(catalogue);

test('the first day has its sheet first, then the decks', () => {
  expect(packs.dayOne.map(({ path }) => path)).toEqual([
    '/sheets/first-day/',
    '/decks/first-words/',
    '/decks/danger/',
    '/decks/start-pack/',
  ]);
});

test('every sheet and deck is listed once, by its kind', () => {
  const { dayOne: _, ...kinds } = packs;
  const paths = Object.values(kinds)
    .flat()
    .map(({ path }) => path);
  expect(paths.toSorted()).toEqual(
    [
      ...[...catalogue.sheets.keys()].map((id) => `/sheets/${id}/`),
      ...[...catalogue.decks.keys()].map((id) => `/decks/${id}/`),
    ].toSorted(),
  );
});

test('a part of the first day that is gone is left out', () => {
  expect(readyPacks({ ...catalogue, decks: new Map() }).dayOne.map(({ path }) => path)).toEqual([
    '/sheets/first-day/',
  ]);
});
