import { expect, test } from 'vitest';
import { lastCard } from '#src/site/last-card.ts';

const SITE = 'https://a.example/tools';
const here = `${SITE}/live/shouting/`;
const from = (referrer: string) => lastCard(referrer, here, '/tools/live/');

test('a live card one has come from is the way back, without its query and hash', () => {
  expect(from(`${SITE}/live/long-hold/`)).toBe('/tools/live/long-hold/');
  expect(from(`${SITE}/live/long-hold/?q=x#more`)).toBe('/tools/live/long-hold/');
});

test.each([
  ['nothing', ''],
  ['the list', `${SITE}/live/`],
  ['the start card', `${SITE}/live/start/`],
  ['a page of the handbook', `${SITE}/situations/long-hold/`],
  ['the same card', `${here}#more`],
  ['something below a card', `${SITE}/live/long-hold/more/`],
  ['another site', 'https://b.example/tools/live/long-hold/'],
  ['the address of a site alone', 'https://a.example/'],
  ['another folder', 'https://a.example/other/live/long-hold/'],
])('%s is no way back', (_what, referrer) => {
  expect(from(referrer)).toBeUndefined();
});
