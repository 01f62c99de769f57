import { expect, test } from 'vitest';
import { MOST_PINS, parsePins, togglePin } from '#src/domain/pins.ts';

test('a list of ids is read as it is kept', () => {
  expect(parsePins('["long-hold","shouting"]')).toEqual(['long-hold', 'shouting']);
});

test.each([
  null,
  '',
  '{',
  'shouting',
  '"shouting"',
  '7',
  'null',
  '{"0":"shouting","length":1}',
  '[["shouting"]]',
  '["<b>","Shouting","a b","-a","\\"]","../x"]',
  `["${'a'.repeat(65)}"]`,
])('%s counts as no pins', (stored) => {
  expect(parsePins(stored)).toEqual([]);
});

test('what is sound in a damaged list is kept, each once, and never too many', () => {
  expect(parsePins('["shouting",null,"shouting",4,"long-hold"]')).toEqual([
    'shouting',
    'long-hold',
  ]);
  const many = Array.from({ length: 100 }, (_, i) => `card-${i}`);
  expect(parsePins(JSON.stringify(many))).toEqual(many.slice(0, MOST_PINS));
});

test('a pin comes first, a second press takes it out, the oldest gives way', () => {
  expect(togglePin(['a', 'b'], 'c')).toEqual(['c', 'a', 'b']);
  expect(togglePin(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  expect(togglePin(['a', 'b', 'c', 'd', 'e', 'f'], 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e']);
});
