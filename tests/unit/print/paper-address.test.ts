import { expect, test } from 'vitest';
import { paperAddress } from '#src/print/paper-address.ts';

const card = { code: 't01', version: 'abc123' };

test('the address in words is short, the link carries the version', () => {
  expect(paperAddress('https://handbook.example', '/', card)).toEqual({
    words: 'handbook.example/c/t01',
    link: 'https://handbook.example/c/t01/?v=abc123',
  });
});

test('the folder of the site is part of it, with or without a slash', () => {
  for (const base of ['/tools/handbook', '/tools/handbook/'])
    expect(paperAddress('https://intranet.example:8443/', base, card)).toEqual({
      words: 'intranet.example:8443/tools/handbook/c/t01',
      link: 'https://intranet.example:8443/tools/handbook/c/t01/?v=abc123',
    });
});

test('a site without an address has none on paper', () => {
  expect(paperAddress(undefined, '/', card)).toBeUndefined();
});
