import { expect, test } from 'vitest';
import { codePlaces } from '#src/domain/code-places.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const paths = (record: string) => codePlaces({ record }, catalogue).places.map(({ path }) => path);

test('a card leads to its page, its live card and the paper it is on', () => {
  expect(paths('situations/threat-self-harm')).toEqual([
    '/situations/threat-self-harm/',
    '/live/threat-self-harm/',
    '/sheets/threat-self-harm/',
    '/decks/danger/',
    '/decks/start-pack/',
    '/decks/threats/',
  ]);
});

test('a beat leads to its page and to paper', () => {
  expect(paths('beats/listen')).toEqual([
    '/steps/listen/',
    '/sheets/first-day/',
    '/sheets/seven-beats/',
    '/sheets/wall-beats/',
    '/sheets/wall-by-heart/',
    '/decks/first-words/',
    '/decks/start-pack/',
    '/decks/seven-beats/',
  ]);
});

test('blocks lead to the pages that show them', () => {
  expect(paths('blocks/four-doors')).toEqual([
    '/escalate/four-doors/',
    '/sheets/doors/',
    '/sheets/first-day/',
    '/sheets/incident-form/',
    '/sheets/wall-doors/',
    '/decks/start-pack/',
  ]);
  expect(paths('blocks/stop')).toContain('/stop/');
  expect(paths('blocks/start-card')).toContain('/live/start/');
});

test('a form leads to its page to fill in, then to paper', () => {
  expect(paths('sheets/threat-form')).toEqual(['/forms/threat-form/', '/sheets/threat-form/']);
});

test('sheets and decks lead to themselves', () => {
  expect(paths('sheets/first-day')).toEqual(['/sheets/first-day/']);
  expect(paths('decks/danger')).toEqual(['/decks/danger/']);
});

test('every code that is in use leads somewhere', () => {
  for (const entry of catalogue.codes.values())
    if (entry.retired === undefined)
      expect(codePlaces(entry, catalogue).title, entry.code).toBeDefined();
});

test('what is gone or switched off leads nowhere', () => {
  for (const record of [
    'situations/gone',
    'beats/gone',
    'blocks/gone',
    'sheets/gone',
    'decks/gone',
  ])
    expect(codePlaces({ record }, catalogue)).toEqual({ title: undefined, places: [] });
});
