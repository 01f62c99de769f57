import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { SITES } from '#tests/support/sites.ts';

const LINK = 'link[rel="search"]';
const { folder, base, address } = SITES.based;
/** Paper and the leaflets of codes lead nowhere but to themselves. */
const withFinder = [...builtSiteOf('based').pages].filter(([, html]) => html.includes('name="q"'));

test('a site that knows its address offers its finder to the browser, from every page that has one', () => {
  expect(withFinder.length).toBeGreaterThan(200);
  const without = withFinder.filter(([, html]) => {
    const link = load(html)(LINK);
    return (
      link.attr('href') !== `${base}opensearch.xml` ||
      link.attr('type') !== 'application/opensearchdescription+xml'
    );
  });
  expect(without.map(([page]) => page)).toEqual([]);
});

test('the description is sound XML with absolute addresses that are there', () => {
  const $ = load(readFileSync(`${folder}/opensearch.xml`, 'utf8'), { xml: true });
  expect($('OpenSearchDescription').attr('xmlns')).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect($('ShortName').text()).toBe('Steady');
  expect($('ShortName').text().length).toBeLessThanOrEqual(16);
  expect($('Url').attr('template')).toBe(`${address}${base}?q={searchTerms}`);
  const image = $('Image').text().replace(`${address}${base}`, '/');
  expect(builtSiteOf('based').files).toContain(image);
});

test('a site that does not know its address has neither', () => {
  const { pages, files } = builtSiteOf('root');
  expect(files).not.toContain('/opensearch.xml');
  expect([...pages].filter(([, html]) => load(html)(LINK).length > 0)).toEqual([]);
});
