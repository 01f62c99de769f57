import { expect, test } from 'vitest';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { finderFile } from '#src/site/finder-file.ts';
import { commonSituations, stepsToWords } from '#tests/bench/steps-to-words.ts';

const catalogue = readCatalogue('content');

/** A site whose home links to one list that links to every situation. */
const link = (address: string) => `<a href="${address}#top">x</a>`;
const addresses = [...catalogue.situations.keys()].map((id) => `/situations/${id}/`);
const site = {
  base: '/',
  pages: new Map([
    ['/', link('/situations/') + link('/nowhere/')],
    ['/situations/', addresses.map(link).join('')],
    ...addresses.map((address) => [address, link('/')] as const),
  ]),
  files: new Set<string>(),
};

test('twelve situations, the most needed first, each once', () => {
  const ids = commonSituations(catalogue).map(({ id }) => id);
  expect(new Set(ids).size).toBe(12);
  expect(ids.slice(0, 2)).toEqual(['demands-supervisor', 'shouting']);
});

test('links are counted by the shortest way', () => {
  for (const { links } of stepsToWords(catalogue, site, finderFile)) expect(links).toBe(2);
});

test('letters are counted until the card is there', () => {
  for (const { amongThree = 0, first = Infinity } of stepsToWords(catalogue, site, finderFile))
    expect(amongThree).toBeLessThanOrEqual(first);
});
