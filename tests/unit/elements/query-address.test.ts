import { afterEach, expect, test, vi } from 'vitest';
import { hashFor, QueryAddress } from '#src/elements/query-address.ts';
import { badQueries, seeded } from '#tests/support/bad-queries.ts';

/** A page at an address, as far as QueryAddress sees one. */
function pageAt(address: string, refuses = false): URL {
  const page = new URL(address, 'https://handbook.example/');
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, next: string) => {
      if (refuses) throw new DOMException('no', 'SecurityError');
      page.href = new URL(next, page).href;
    },
  });
  return page;
}

afterEach(() => vi.unstubAllGlobals());

/** What a box of 200 letters makes of a text: broken pairs of surrogates become one sign. */
const kept = (query: string) => query.slice(0, 200).toWellFormed();

test.each(['?q=get+me', '#q=get%20me', '?q=get%20me#say'])('%s is read', (address) => {
  const page = pageAt(address);
  expect(new QueryAddress().read()).toBe('get me');
  expect(page.search).toBe('');
});

test('the hash of the page itself comes back when the box is empty', () => {
  const page = pageAt('?paper=a4#say');
  const address = new QueryAddress();
  expect(address.read()).toBe('');
  address.write('boss');
  expect(page.href).toBe('https://handbook.example/?paper=a4#q=boss');
  address.write('  ');
  expect(page.href).toBe('https://handbook.example/?paper=a4#say');
});

test('a hash that is followed later is the one that comes back', () => {
  const page = pageAt('#q=boss');
  const address = new QueryAddress();
  expect(address.read()).toBe('boss');
  page.hash = '#do';
  expect(address.read()).toBe('');
  address.write('refund');
  address.write('');
  expect(page.hash).toBe('#do');
});

test('what is written is read again, whatever it is', () => {
  for (const query of badQueries(300)) {
    const page = pageAt('situations/');
    new QueryAddress().write(query);
    expect(page.pathname + page.search).toBe('/situations/');
    if (query.trim() !== '') expect(new QueryAddress().read()).toBe(kept(query));
  }
});

test('what was asked for leaves the part that servers see', () => {
  for (const query of badQueries(300)) {
    const page = pageAt(`?${new URLSearchParams({ paper: 'a4', q: query }).toString()}`);
    expect(new QueryAddress().read()).toBe(kept(query));
    expect(page.search).toBe('?paper=a4');
  }
});

test('an address with broken percent signs is read without a fault', () => {
  const next = seeded(9);
  const letters = '%%%%q=&+#?aE0ff2 ';
  for (let i = 0; i < 500; i++) {
    const text = Array.from({ length: 20 }, () => letters[Math.floor(next() * letters.length)]);
    for (const sign of ['?q=', '#q=']) {
      pageAt(sign + text.join(''));
      expect(typeof new QueryAddress().read()).toBe('string');
    }
  }
});

test('where the address may not be changed, the query is still read', () => {
  pageAt('?q=boss', true);
  const address = new QueryAddress();
  expect(address.read()).toBe('boss');
  expect(() => {
    address.write('refund');
  }).not.toThrow();
});

test('a hash keeps its length', () => {
  expect(hashFor('x'.repeat(10_000))).toHaveLength('#q='.length + 200);
});
