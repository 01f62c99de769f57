import { expect, test } from 'vitest';
import { pdfTable } from '#src/pdf/table.ts';

test('a row for each file, and the sum', () => {
  const files = [
    { address: '/pdf/decks/danger-a4.pdf', pages: 10, bytes: 293_456 },
    { address: '/pdf/sheets/first-day-a4.pdf', pages: 1, bytes: 29_247 },
  ];
  expect(pdfTable(files).split('\n')).toEqual([
    'File                          Pages   Bytes',
    '/pdf/decks/danger-a4.pdf         10  293456',
    '/pdf/sheets/first-day-a4.pdf      1   29247',
    '2 files                          11  322703',
  ]);
});
