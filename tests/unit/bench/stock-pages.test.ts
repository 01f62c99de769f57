import { expect, test } from 'vitest';
import { guidanceSources } from '#tests/bench/guidance-sources.ts';
import { stockPages } from '#tests/bench/stock-pages.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const guidance = guidanceSources('content');
const pages = stockPages(catalogue, guidance);

test('there is a page for each situation and each guidance page', () => {
  for (const id of catalogue.situations.keys()) expect(pages.has(`situations/${id}.md`)).toBe(true);
  for (const id of catalogue.pages.keys()) expect(pages.has(`${id}.md`), id).toBe(true);
});

test('every component gives way to the text of its record', () => {
  for (const [path, text] of pages) {
    expect(text, path).not.toMatch(/<[A-Z]/);
    expect(text, path).not.toMatch(/undefined/);
  }
});

test('a component without a plain form is named', () => {
  const odd = new Map([['steps/odd', '---\n---\n<Unheard id="x" />']]);
  expect(() => stockPages(catalogue, odd)).toThrow(
    'steps/odd: <Unheard id="x" /> has no plain form here',
  );
});
