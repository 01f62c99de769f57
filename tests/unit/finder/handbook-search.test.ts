import { expect, test } from 'vitest';
import { searchHandbook, type Pagefind } from '#src/finder/handbook-search.ts';

const PAGES = [
  {
    url: '/doors/',
    title: 'The four doors',
    content: 'Ways out of a call: stay, warn, pass, ask.',
  },
  {
    url: '/beats/',
    title: 'The seven beats',
    content: 'Breathe, listen, name the feeling of an angry caller.',
  },
  {
    url: '/anger/',
    title: 'Why callers get angry',
    content: 'An angry caller has been let down. A short wait helps.',
  },
  { url: '/c/', title: 'C', content: 'cho' },
];

/** Finds like Pagefind: one word at a time by its start, or for an unknown word by ever less of it. */
function pagefind(asked: string[] = []): Pagefind {
  const holding = (word: string) =>
    PAGES.filter(({ title, content }) =>
      `${title} ${content}`
        .toLowerCase()
        .split(/\W+/)
        .some((other) => other.startsWith(word)),
    );
  const found = (term: string): typeof PAGES => {
    const pages = holding(term);
    return pages.length > 0 || term.length === 1 ? pages : found(term.slice(0, -1));
  };
  return {
    search: (term) => {
      asked.push(term);
      const results = found(term).map(({ url, title, content }, i) => ({
        id: url,
        score: 10 - i,
        data: () => Promise.resolve({ url, content, meta: { title } }),
      }));
      return Promise.resolve({ results });
    },
  };
}

const urls = async (query: string, most = 3) =>
  (await searchHandbook(pagefind(), query, {}, most)).map(({ url }) => url);

test('each telling word is one search, stop words are none', async () => {
  const asked: string[] = [];
  await searchHandbook(
    pagefind(asked),
    'what do I do with an angry, ANGRY caller who waits',
    {},
    3,
  );
  expect(asked).toEqual(['angry', 'waits']);
});

test('a page with half the words of the best is dropped; an unknown word costs nothing', async () => {
  expect(await urls('angry wait')).toEqual(['/anger/']);
  expect(await urls('angry xyzzy')).toEqual(['/beats/', '/anger/']);
});

test('a page with more of the words comes first', async () => {
  expect(await urls('angry caller listens breathing')).toEqual(['/beats/']);
  expect(await urls('angry waits name lets')).toEqual(['/anger/', '/beats/']);
});

test('a page that only shares the start of a word is dropped', async () => {
  expect(await urls('choaking')).toEqual([]);
});

test('a page whose title is the query comes first, also one of stop words', async () => {
  expect((await urls('why callers get angry'))[0]).toBe('/anger/');
  expect((await urls('the four doors'))[0]).toBe('/doors/');
});

test('no more pages than asked for, and none for nothing', async () => {
  expect(await urls('angry', 1)).toHaveLength(1);
  expect(await urls('?')).toEqual([]);
});
