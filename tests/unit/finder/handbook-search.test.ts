import { expect, test } from 'vitest';
import { searchHandbook, type Pagefind } from '#src/finder/handbook-search.ts';
import { Synonyms } from '#src/finder/synonyms.ts';

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
  { url: '/money/', title: 'Refunds', content: 'Who may give money, and when it comes back.' },
  { url: '/loud/', title: 'Shouting', content: 'Lower your own voice.' },
  { url: '/what/', title: 'What if', content: 'Plans.' },
];

const synonyms = new Synonyms([
  ['shout', 'yell', 'scream'],
  ['refund', 'money back'],
]);

/** Finds like Pagefind: pages with every word, each by its start, or for an unknown word by ever less of it. */
function pagefind(asked: string[] = []): Pagefind {
  const holding = (word: string) =>
    PAGES.filter(({ title, content }) =>
      `${title} ${content}`
        .toLowerCase()
        .split(/\W+/)
        .some((other) => other.startsWith(word)),
    );
  const withWord = (word: string): typeof PAGES => {
    const pages = holding(word);
    return pages.length > 0 || word.length === 1 ? pages : withWord(word.slice(0, -1));
  };
  const found = (term: string): typeof PAGES => {
    const lists = term.split(' ').map(withWord);
    return PAGES.filter((page) => lists.every((pages) => pages.includes(page)));
  };
  return {
    options: () => Promise.resolve(),
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
  (await searchHandbook(pagefind(), { query, synonyms, filters: {}, most })).map(({ url }) => url);

const searches = async (query: string) => {
  const asked: string[] = [];
  await searchHandbook(pagefind(asked), { query, synonyms, filters: {}, most: 3 });
  return asked;
};

test('each telling word is one search beside the query as it stands, stop words are none', async () => {
  const query = 'what do I do with an angry, ANGRY caller who waits';
  expect((await searches(query)).slice(1)).toEqual(['angry', 'waits']);
});

test('a word is searched with its synonyms, in any of its forms', async () => {
  expect(await searches('he yelled')).toEqual(['he yelled', 'yelled', 'shout', 'scream']);
  expect(await urls('he keeps yelling at me')).toEqual(['/loud/']);
});

test('a run of words has synonyms too, and a page that holds only its words apart is none', async () => {
  expect(await urls('I want my money back')).toEqual(['/money/']);
  expect(await searches('money back')).toEqual(['money back', 'refund']);
});

test('synonyms cost no search where enough pages hold the words as typed', async () => {
  const asked: string[] = [];
  const query = { query: 'refund', synonyms, filters: {}, most: 1 };
  await searchHandbook(pagefind(asked), query);
  expect(asked).toEqual(['refund']);
});

test('a page that says the word itself stands before one that says another', async () => {
  expect(await urls('screaming for a refund')).toEqual(['/money/', '/loud/']);
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
  expect((await urls('What if'))[0]).toBe('/what/');
});

test('no more pages than asked for, and none for nothing', async () => {
  expect(await urls('angry', 1)).toHaveLength(1);
  expect(await urls('?')).toEqual([]);
});

test('a query of any length is cut to a few searches', async () => {
  const asked = await searches('shout refund '.repeat(900) + 'x'.repeat(10_000));
  expect(asked.length).toBeLessThan(12);
  expect(Math.max(...asked.map((term) => term.length))).toBeLessThan(700);
});
