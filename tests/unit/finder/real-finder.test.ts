import { describe, expect, test } from 'vitest';
import { readFinderFile } from '#src/finder/finder-file.ts';
import { Finder } from '#src/finder/finder.ts';
import { trainingLines } from '#src/finder/training-lines.ts';
import { catalogue } from '#src/site/catalogue.ts';
import { finderFile } from '#src/site/finder-file.ts';
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

test(
  'lines it has not seen: a floor under first place and first three',
  { timeout: 60_000 },
  () => {
    const [part] = folds(trainingLines(catalogue), 10);
    const { train = [], held = [] } = part ?? {};
    const tried = new Steady(catalogue, train);
    const share = (places: number) =>
      held.filter(({ text, ids }) =>
        tried
          .offer(text)
          .ids.slice(0, places)
          .some((id) => ids.includes(id)),
      ).length / held.length;
    expect(held.length).toBeGreaterThan(300);
    // Among 84 cards: 0.56 and 0.77 were measured, on lines that share less than half their words with any other.
    expect(share(1)).toBeGreaterThan(0.54);
    expect(share(3)).toBeGreaterThan(0.74);
  },
);
