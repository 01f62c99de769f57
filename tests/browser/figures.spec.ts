import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { catalogue } from '#tests/support/catalogue.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';

/* Figures are drawn from their records: same items, same order, every word as text, drawings silent. */
const { pages } = builtSiteOf('root');
const { beats, blocks } = catalogue;
const items = (id: string) => blocks.get(id)?.items ?? [];

const FIGURES = {
  'figure.beats': {
    page: '/steps/seven-beats/',
    words: beats.map(({ title, short }) => [title, short]),
  },
  'figure.heat': {
    page: '/steps/seven-beats/',
    words: items('heat-scale').map(({ level, label, text }) => [String(level), label, text]),
  },
  'figure.doors': {
    page: '/escalate/four-doors/',
    words: items('four-doors').map(({ label, text }) => [label, text]),
  },
};

for (const [figure, { page, words }] of Object.entries(FIGURES))
  test(`${figure} says all its record says, in order, without the drawing`, () => {
    const $ = load(pages.get(page) ?? '')(figure);
    expect($.find('figcaption').text().trim()).not.toBe('');
    const entries = $.find('li').toArray();
    expect(entries).toHaveLength(words.length);
    expect(words.length).toBeGreaterThan(3);
    for (const [i, entry] of entries.entries()) {
      const text = $.find(entry).text().replaceAll(/\s+/g, ' ');
      for (const word of words[i] ?? []) expect(text).toContain(word);
      expect($.find(entry).find('svg[aria-hidden="true"] path').length).toBeGreaterThan(0);
    }
  });

test('the heat of a line grows with its level', () => {
  const $ = load(pages.get('/steps/seven-beats/') ?? '');
  const peaks = $('figure.heat path')
    .toArray()
    .map((path) => ($(path).attr('d') ?? '').split('L').length);
  expect(peaks).toEqual(peaks.toSorted((a, b) => a - b));
  expect(new Set(peaks).size).toBe(5);
});
