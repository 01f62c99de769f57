import { describe, expect, test } from 'vitest';
import { readFinderFile } from '#src/finder/finder-file.ts';
import { Finder } from '#src/finder/finder.ts';
import { trainingLines } from '#src/finder/training-lines.ts';
import { catalogue } from '#src/site/catalogue.ts';
import { finderFile } from '#src/site/finder-file.ts';
import { blindQueries } from '#tests/eval/blind-queries.ts';
import { folds } from '#tests/eval/folds.ts';
import { Steady } from '#tests/eval/steady.ts';

const finder = new Finder(readFinderFile(finderFile));
const first = (query: string) => finder.answer(query).cards[0]?.id;

describe('the right card first', () => {
  test.each([
    ['get me your boss', 'demands-supervisor'],
    ['get me your bos', 'demands-supervisor'],
    ['I want to speak to a supervisior', 'demands-supervisor'],
    ['he keeps yelling at me', 'shouting'],
    ['she wont stop screming', 'shouting'],
    ['sucidal', 'threat-self-harm'],
    ['says hes going to kill himself', 'threat-self-harm'],
    ['there is a bomb in your building', 'bomb-threat'],
    ['smells gas in the kitchen', 'gas-fire-or-co'],
    ['called me a f***ing b***h', 'swearing-at-agent'],
    ['charged twice', 'billing-error'],
    ['been waiting 50 mins in the queue', 'long-hold'],
    ['want my money back', 'refund-refused'],
    ['my mum isnt breathing', 'health-emergency'],
    ['how do I put them through to another team', 'transfer-warm'],
  ])('%j: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });
});

test('from half-typed words on', () => {
  expect(first('superv')).toBe('demands-supervisor');
  expect(first('screami')).toBe('shouting');
  expect(first('suici')).toBe('threat-self-harm');
});

test('every alarm word brings a danger card into the first three', () => {
  const missed = [...catalogue.utterances].flatMap(([, { alarm }]) =>
    alarm.filter(
      (text) =>
        !finder
          .answer(text)
          .cards.slice(0, 3)
          .some(({ danger }) => danger),
    ),
  );
  expect(missed).toEqual([]);
});

test('cards and model stand in the order of the catalogue', () => {
  expect(finderFile.cards.map(({ id }) => id)).toEqual([...catalogue.situations.keys()]);
  expect(finderFile.model.cards).toBe(catalogue.situations.size);
});

const share = (
  queries: readonly { text: string; ids: readonly string[] }[],
  ask: (text: string) => readonly string[],
  places: number,
): number =>
  queries.filter(({ text, ids }) =>
    ask(text)
      .slice(0, places)
      .some((id) => ids.includes(id)),
  ).length / queries.length;

describe.each([...blindQueries()])(
  'queries of people who had not seen the lines: %s',
  (_, queries) => {
    const ask = (text: string) => finder.answer(text, false).cards.map(({ id }) => id);

    test('the right card is first for nine in ten, and among the first three for 97 in 100', () => {
      expect(share(queries, ask, 1)).toBeGreaterThan(0.9);
      expect(share(queries, ask, 3)).toBeGreaterThan(0.97);
    });

    test('an alarm sounds for no more than one in fifty without danger', () => {
      const ordinary = queries.filter(({ ids }) =>
        ids.every((id) => catalogue.situations.get(id)?.danger === false),
      );
      expect(ordinary.length).toBeGreaterThan(300);
      const alarms = ordinary.filter(({ text }) => finder.answer(text, false).alarm);
      expect(alarms.length / ordinary.length).toBeLessThan(0.02);
    });
  },
);

test('lines unlike all it has learnt: a floor', { timeout: 60_000 }, () => {
  const [part] = folds(trainingLines(catalogue), 10);
  const { train = [], held = [] } = part ?? {};
  const tried = new Steady(catalogue, train);
  const ask = (text: string) => tried.offer(text).ids;
  expect(held.length).toBeGreaterThan(300);
  // Each of these shares less than half its words with every line that was learnt; 0.51 and 0.70 were measured.
  expect(share(held, ask, 1)).toBeGreaterThan(0.48);
  expect(share(held, ask, 3)).toBeGreaterThan(0.66);
});
