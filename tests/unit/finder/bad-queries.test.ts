import { describe, expect, test } from 'vitest';
import { readFinderFile } from '#src/finder/finder-file.ts';
import { Finder, MOST_CARDS } from '#src/finder/finder.ts';
import { searchHandbook } from '#src/finder/handbook-search.ts';
import { marksOf } from '#src/finder/query-marks.ts';
import { Synonyms } from '#src/finder/synonyms.ts';
import { queryWords } from '#src/finder/words.ts';
import { finderFile } from '#src/site/finder-file.ts';
import { badQueries, seeded } from '#tests/support/bad-queries.ts';

const finder = new Finder(readFinderFile(finderFile));
const queries = badQueries(300);
const known = new Set(finderFile.cards);

test('the same seed gives the same queries, another seed others', () => {
  expect(badQueries(20)).toEqual(badQueries(20));
  expect(badQueries(20, 6)).not.toEqual(badQueries(20));
});

test('every query gets between three and five known cards, each once', () => {
  for (const query of queries) {
    const { cards } = finder.answer(query);
    const shown = JSON.stringify(query.slice(0, 80));
    expect(cards.length, shown).toBeGreaterThanOrEqual(3);
    expect(cards.length, shown).toBeLessThanOrEqual(MOST_CARDS);
    expect(new Set(cards).size, shown).toBe(cards.length);
    expect(
      cards.every((card) => known.has(card)),
      shown,
    ).toBe(true);
  }
});

test('no query makes many words, or long ones', () => {
  for (const query of queries) {
    const words = queryWords(query);
    expect(words.length).toBeLessThanOrEqual(60);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(50);
  }
});

test('marking loses nothing of a text', () => {
  for (const query of queries)
    for (const text of ['“Put your manager on.”', query.slice(0, 300)])
      expect(
        marksOf(query)(text)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
});

test('the handbook is asked for a few short terms', async () => {
  const synonyms = new Synonyms([['manager', 'boss']]);
  for (const query of queries) {
    const asked: string[] = [];
    const pagefind = {
      options: () => Promise.resolve(),
      search: (term: string) => {
        asked.push(term);
        return Promise.resolve({ results: [] });
      },
    };
    expect(await searchHandbook(pagefind, { query, synonyms, filters: {}, most: 3 })).toEqual([]);
    expect(asked.length).toBeLessThan(20);
  }
});

describe('a damaged finder file', () => {
  const whole = JSON.stringify(finderFile);
  const next = seeded(7);

  test('cut off anywhere is refused', () => {
    for (let i = 0; i < 40; i++) {
      const cut = whole.slice(0, Math.floor(next() * whole.length));
      expect(() => readFinderFile(JSON.parse(cut))).toThrow();
    }
  });

  test.each([
    ['a page of HTML', '<!doctype html><title>Not found</title>'],
    [
      'another format',
      JSON.stringify({ ...finderFile, model: { ...finderFile.model, format: 99 } }),
    ],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    [
      'cards of another kind',
      JSON.stringify({ ...finderFile, cards: finderFile.cards.map(String) }),
    ],
  ])('that is %s is refused', (_kind, text) => {
    expect(() => readFinderFile(JSON.parse(text))).toThrow();
  });
});
