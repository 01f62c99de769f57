import { expect, test } from 'vitest';
import type { CountryRecord, RouteRecord } from '#src/schemas/country.ts';
import { numbersChecked, paperNumbers } from '#src/print/numbers.ts';

const route = (over: Partial<RouteRecord>): RouteRecord => ({
  id: 'one',
  kind: 'emergency',
  operator: 'Emergency services',
  for: 'Danger to life',
  via: 'call',
  number: '112',
  hours: 'Always',
  'who-can-dial': 'anyone',
  source: 'somewhere',
  checked: '2026-11-01',
  dialled: 'none',
  ...over,
});

const country: CountryRecord = {
  name: 'Ruritania',
  routes: [
    route({}),
    route({
      id: 'two',
      kind: 'suicide',
      operator: 'The Line',
      number: '113',
      checked: '2026-10-01',
    }),
  ],
};

test('each kind shows its number, its operator and who can dial it', () => {
  const [emergency, suicide] = paperNumbers(['emergency', 'suicide'], country, false);
  expect(emergency).toMatchObject({ number: '112', where: '' });
  expect(emergency?.words).toMatch(/^Emergency; /);
  expect(suicide?.words).toMatch(/^The Line; /);
});

test('the country stands before the first number where callers ring from several', () => {
  const [first, second] = paperNumbers(['emergency', 'suicide'], country, true);
  expect(first?.where).toBe('Ruritania: ');
  expect(second?.where).toBe('');
});

test('a number that is not known leaves a line to write on', () => {
  expect(paperNumbers(['gas'], country, false)).toEqual([
    { kind: 'gas', number: undefined, words: 'Gas' },
  ]);
  expect(paperNumbers(['emergency'], undefined, false)[0]?.number).toBeUndefined();
});

test('the oldest check counts, and one number nobody has dialled counts for all', () => {
  expect(numbersChecked(['emergency', 'suicide'], country)).toMatch(/2026-10-01.*[Nn]ot dialled/);
  const dialled = { ...country, routes: [route({ dialled: '2026-11-02' })] };
  expect(numbersChecked(['emergency'], dialled)).toMatch(/2026-11-01.*2026-11-02/);
  expect(numbersChecked([], country)).toBeUndefined();
});
