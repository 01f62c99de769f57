import { expect, test } from '@playwright/test';
import { builtSiteOf, type BuiltSite } from '#tests/support/built-site.ts';
import { brokenLinks } from '#tests/support/links.ts';
import { pageFaults } from '#tests/support/page-facts.ts';

const site = (): BuiltSite => builtSiteOf(test.info().project.name);

test('every internal link and fragment leads somewhere', () => {
  expect(brokenLinks(site())).toEqual([]);
});

test('every page has a language, one h1, its own title and ids used once', () => {
  expect(pageFaults(site())).toEqual([]);
});

test('each kind of broken link is found', () => {
  const planted: BuiltSite = {
    base: '/tools/handbook/',
    address: 'https://handbook.example',
    files: new Set(['/favicon.svg']),
    pages: new Map([
      [
        '/',
        `<a href="stop/">ok</a> <a href="/tools/handbook/stop/#now">ok</a> <img src="favicon.svg">
         <a href="https://elsewhere.example/">ok</a> <a href="#q=shouting">ok</a> <a href="tel:112">ok</a>
         <a href="/stop/">1</a> <a href="stop">2</a> <a href="gone/">3</a> <a href="stop/#then">4</a>
         <form action="search/">5</form> <script src="gone.js"></script>
         <link href="https://handbook.example/stop/">`,
      ],
      ['/stop/', '<p id="now"></p>'],
    ]),
  };
  expect(brokenLinks(planted)).toEqual([
    '/ → /stop/: outside /tools/handbook/',
    '/ → stop: no closing slash',
    '/ → gone/: no such page or file',
    '/ → stop/#then: no such id there',
    '/ → https://handbook.example/stop/: outside /tools/handbook/',
    '/ → gone.js: no such page or file',
    '/ → search/: no such page or file',
  ]);
});

test('each missing page fact is found', () => {
  const page = (title: string, rest: string) =>
    `<html lang="en"><head><title>${title}</title><meta name="description" content="d"></head><body>${rest}`;
  const planted: BuiltSite = {
    base: '/',
    files: new Set(),
    pages: new Map([
      ['/', page('Home', '<h1 id="a">One</h1>')],
      ['/twin/', page('Home', '<h1 id="a">One</h1>')],
      ['/bare/', '<p id="b"></p><p id="b"></p>'],
    ]),
  };
  expect(pageFaults(planted)).toEqual([
    '/twin/: the title of /: Home',
    '/bare/: no lang',
    '/bare/: no title',
    '/bare/: 0 h1',
    '/bare/: no description',
    '/bare/: ids used twice: b',
  ]);
});
