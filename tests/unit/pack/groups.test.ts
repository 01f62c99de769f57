import { expect, test } from 'vitest';
import { packGroups } from '#src/pack/groups.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const groups = packGroups(readCatalogue('content'), { beats: 'Beats', lists: 'Lists' });
const namesOn = (id: string) =>
  groups
    .flatMap(({ cards }) => cards)
    .find(({ situation }) => situation?.id === id)
    ?.phrases.map(({ name }) => name);

test('a line borrowed from an ordered card cannot be picked alone', () => {
  expect(namesOn('crying')).toEqual(['take-your-time', 'small-steps', 'who-is-near']);
});

test('nor can a line of an ordered card', () => {
  expect(namesOn('threat-self-harm')).toEqual([]);
});
