import { describe, expect, test } from 'vitest';
import { isDanger, showsNumber } from '#src/domain/danger.ts';
import type { RouteRecord } from '#src/schemas/country.ts';

describe('the danger mark', () => {
  test.each([
    ['never', true],
    ['report', true],
    ['end-at-once', false],
    ['warn-then-end', false],
    ['ordinary', false],
  ] as const)('%s: %s', (ending, marked) => {
    expect(isDanger(ending)).toBe(marked);
  });
});

const route = (id: string, kind: RouteRecord['kind']): RouteRecord => ({
  id,
  kind,
  operator: 'Somebody',
  for: 'Something',
  via: 'call',
  number: '000',
  hours: 'always',
  'who-can-dial': 'caller',
  source: 'somewhere',
  checked: '2030-01-01',
  dialled: 'none',
});

test('a card shows the first number of each kind, in the order it asks for them', () => {
  const routes = [route('a', 'emergency'), route('b', 'suicide'), route('c', 'suicide')];
  expect(showsNumber(['suicide', 'gas', 'emergency'], routes).map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
  expect(showsNumber([], routes)).toEqual([]);
});
