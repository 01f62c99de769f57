import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readFiles } from '#src/reader/files.ts';
import { readContent } from '#src/reader/read-content.ts';
import { addressFaults } from '#tests/support/addresses.ts';
import { builtSiteOf, isIndexable } from '#tests/support/built-site.ts';
import { SITES } from '#tests/support/sites.ts';

test('no released address has died, and every new one is registered', () => {
  const { addresses, organisation } = readContent(readFiles(CONTENT_FOLDER)).readable;
  const site = builtSiteOf(test.info().project.name);
  expect(addressFaults(site, addresses.data.addresses, organisation.data.off)).toEqual([]);
});

test('the sitemap lists every page search engines may list, and no other', () => {
  const { folder, base, address } = SITES.based;
  const indexable = [...builtSiteOf('based').pages].filter(([, html]) => isIndexable(html));
  const sitemap = readFileSync(`${folder}/sitemap-0.xml`, 'utf8');
  expect([...sitemap.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, loc]) => loc).toSorted()).toEqual(
    indexable.map(([page]) => `${address}${base}${page.slice(1)}`).toSorted(),
  );
});

test('a dead and an unregistered address are found; a switched-off card may rest', () => {
  const site = {
    base: '/',
    pages: new Map([
      ['/', ''],
      ['/new/', ''],
      ['/404.html', ''],
    ]),
    files: new Set(['/favicon.svg', '/data/new.json', '/data/finder.a1b2.json']),
  };
  expect(addressFaults(site, ['/', '/gone/', '/live/asleep/'], ['asleep'])).toEqual([
    '/gone/ was released and is gone',
    '/new/ is not in content/addresses.yaml',
    '/data/new.json is not in content/addresses.yaml',
  ]);
});
