import { expect, test } from 'vitest';
import { wordForm } from '#src/domain/word-form.ts';

test.each([
  ['shout', 'shouts', 'shouted', 'shouting'],
  ['refuse', 'refuses', 'refused', 'refusing'],
  ['cancel', 'cancels', 'cancelled', 'cancelling'],
  ['apology', 'apologies'],
  ['yell', 'yells', 'yelling', 'yelled'],
])('%s and its forms are one', (word, ...others) => {
  for (const other of others) expect(wordForm(other), other).toBe(wordForm(word));
});

test.each([
  ['rest', 'wrest'],
  ['bill', 'bile'],
  ['pass', 'past'],
])('%s is not %s', (word, other) => {
  expect(wordForm(word)).not.toBe(wordForm(other));
});
