import { expect, test } from 'vitest';
import { choicesOf, pdfAddress } from '#src/pdf/pdf-file.ts';
import { strings } from '#src/site/strings.ts';

test.each([
  ['/sheets/first-day/', { paper: 'a4' }, '/pdf/sheets/first-day-a4.pdf'],
  ['/sheets/first-day/large/', { paper: 'letter' }, '/pdf/sheets/first-day-large-letter.pdf'],
  ['/decks/danger/', { paper: 'a4', flip: 'long' }, '/pdf/decks/danger-a4.pdf'],
  ['/decks/danger/', { paper: 'a4', flip: 'short' }, '/pdf/decks/danger-a4-short.pdf'],
] as const)('the PDF of %s for %o is %s', (page, choice, address) => {
  expect(pdfAddress(page, choice)).toBe(address);
});

test('every paper is printed for every edge', () => {
  expect(choicesOf(['a4', 'letter'], [])).toEqual([{ paper: 'a4' }, { paper: 'letter' }]);
  expect(choicesOf(['a4'], ['long', 'short'])).toEqual([
    { paper: 'a4', flip: 'long' },
    { paper: 'a4', flip: 'short' },
  ]);
});

test('paper that nothing is made for is refused', () => {
  expect(() => choicesOf(['a4', 'foolscap'], ['long', 'corner'])).toThrow(
    'A page of sheets offers foolscap, corner to choose.',
  );
  expect(() => choicesOf([], [])).toThrow('A page of sheets offers no paper to choose.');
});

test('a link says what it is made for, its pages and its size', () => {
  const { pdf } = strings.paper;
  expect(pdf({ paper: 'a4', pages: 1, bytes: 1024 })).toBe('PDF, A4, 1 page, 1 KB');
  expect(pdf({ paper: 'letter', flip: 'short', pages: 10, bytes: 85_600 })).toBe(
    'PDF, US Letter, flip on the short edge, 10 pages, 84 KB',
  );
});
