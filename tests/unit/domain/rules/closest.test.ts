import { expect, test } from 'vitest';
import { closest, lookAlike } from '#src/domain/rules/closest.ts';

const many = Array.from({ length: 60 }, (_, i) => `record-${i}`);

test('a short list is shown whole, in order', () => {
  expect(closest('x', ['b', 'a'])).toBe('a, b');
  expect(closest('x', [])).toBe('none yet');
});

test('of a long list only the names that look like it are shown', () => {
  const allowed = closest('threat-to-agnet', [...many, 'threat-to-agent', 'threat-to-visit']);
  expect(allowed).toMatch(/^one of 62; the closest are threat-to-agent, threat-to-visit, /);
  expect(allowed.split(', ')).toHaveLength(8);
});

test('a slip of the key is recognised, another word is not', () => {
  expect(lookAlike('tittle', ['title', 'late'])).toBe('title');
  expect(lookAlike('theme', ['title', 'late'])).toBeUndefined();
  expect(lookAlike('a', [])).toBeUndefined();
});
