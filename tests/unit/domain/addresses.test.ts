import { expect, test } from 'vitest';
import { registeredAddresses } from '#src/domain/addresses.ts';
import { readFiles } from '#src/reader/files.ts';
import { readContent } from '#src/reader/read-content.ts';

const { readable } = readContent(readFiles('content'));
const registered = (addresses: string[]) =>
  registeredAddresses({
    ...readable,
    addresses: { ...readable.addresses, data: { addresses } },
  });

test('every kind of record has its addresses', () => {
  const { added } = registered([]);
  for (const address of [
    '/steps/seven-beats/',
    '/situations/shouting/',
    '/live/shouting/',
    '/sheets/first-day/',
    '/decks/danger/',
    '/c/s01/',
  ])
    expect(added).toContain(address);
});

test('an address whose record is gone stays, and nothing is added twice', () => {
  const all = ['/situations/gone/', ...registered([]).addresses];
  const again = registered(all);
  expect(again.added).toEqual([]);
  expect(again.addresses).toEqual(all.toSorted());
});
