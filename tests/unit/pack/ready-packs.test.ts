import { expect, test } from 'vitest';
import { readyPacks } from '#src/pack/ready-packs.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const decks = [...catalogue.decks.values()];
const sheets = [...catalogue.sheets.values()].map(({ id, title, purpose, format }) => ({
  kind: format,
  sides: 1,
  title,
  purpose,
  path: `/sheets/${id}/`,
}));
const packs = readyPacks(sheets, decks);

test('the first day has Stop and danger first, then its sheet and the other decks', () => {
  expect(packs.dayOne.map(({ path }) => path)).toEqual([
    '/sheets/stop/',
    '/decks/danger/',
    '/sheets/first-day/',
    '/decks/first-words/',
    '/decks/start-pack/',
  ]);
});

test('every sheet and deck is listed once, by its kind', () => {
  const listed = [...packs.sheets.values(), packs.decks].flat().map(({ path }) => path);
  expect(listed.toSorted()).toEqual(
    [...sheets.map(({ path }) => path), ...decks.map(({ id }) => `/decks/${id}/`)].toSorted(),
  );
  expect([...packs.sheets.keys()]).toEqual(expect.arrayContaining(['list', 'poster']));
});

test('a deck is counted in cards, pages and sheets', () => {
  const words = packs.decks.find(({ path }) => path === '/decks/first-words/');
  expect(words?.count).toEqual({ cards: 9, own: 0, pages: 2, sheets: 1 });
});

test('a part of the first day that is gone is left out', () => {
  expect(readyPacks(sheets, []).dayOne.map(({ path }) => path)).toEqual([
    '/sheets/stop/',
    '/sheets/first-day/',
  ]);
});
