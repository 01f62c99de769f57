import { expect, test } from 'vitest';
import { readScreenPop } from '#src/domain/screen-pop.ts';

const TABLE = new Map([
  ['long-hold', 'long-hold'],
  ['c01', 'long-hold'],
]);
const idOf = (search: string) => readScreenPop(search, TABLE).id;

test.each([
  '?say=long-hold',
  '?say=c01',
  '?say=C01',
  '?say=Long-Hold',
  '?say=%20long-hold%0A',
  '?say=+c01+',
  '?ticket=77&say=c01&say=other',
  'say=long-hold',
])('%s is known', (search) => {
  expect(idOf(search)).toBe('long-hold');
});

test.each([
  '',
  '?',
  '?say',
  '?say=',
  '?say=%20',
  '?say=gone',
  '?SAY=c01',
  '?say=long-hold/',
  '?say=../stop/',
  '?say=//other.example',
  '?say=<img src=x onerror=alert(1)>',
  '?say=__proto__',
  '?say=constructor',
  '?say=%',
  '?say=%E0%A4%A',
  '?say=long-hold%00',
  '?say=%F0%9F%98%A1',
  `?say=${' '.repeat(5000)}long-hold`,
  `?say=${'a'.repeat(100_000)}`,
])('%s is none', (search) => {
  expect(idOf(search)).toBeUndefined();
});

test('the whole page is had by asking for it in so many words', () => {
  const to = (search: string) => readScreenPop(search, TABLE).to;
  expect(to('?say=c01&to=page')).toBe('page');
  expect(to('?say=c01&to=%20PAGE')).toBe('page');
  expect(to('?say=c01')).toBe('card');
  expect(to('?say=c01&to=https://other.example')).toBe('card');
});
