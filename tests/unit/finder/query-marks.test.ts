import { expect, test } from 'vitest';
import { marksOf } from '#src/finder/query-marks.ts';

/** A text with its marked words in brackets. */
const marked = (text: string, query: string) =>
  marksOf(query)(text)
    .map((stretch) => (stretch.typed ? `[${stretch.text}]` : stretch.text))
    .join('');

test.each([
  ['I want your manager', 'get me your MANAGERS', 'I want your [manager]'],
  ['Shouting at me', 'shouts', '[Shouting] at me'],
  ['I’ve been on hold for an hour', 'on hold an hour', 'I’ve been on [hold] for an [hour]'],
  ['Zoë’s bill', 'zoes', '[Zoë’s] bill'],
  ['I want your manager', 'mana', 'I want your [manager]'],
  ['I want your manager', 'mana ', 'I want your manager'],
  ['I want your manager', 'ma', 'I want your manager'],
  ['I want your manager', 'i want your', 'I want your manager'],
  ['I want your manager', '', 'I want your manager'],
  ['', 'manager', ''],
  ['a <em>bill</em>', '<i>bill', 'a <em>[bill]</em>'],
  ['price (net)', '(.*)+ net [', 'price ([net])'],
])('%j for %j is %j', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('nothing of the text is lost', () => {
  const text = '“You’ve waited 3 times… that’s wrong.” – 😡';
  expect(
    marksOf('waited wrong 3')(text)
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text);
});
