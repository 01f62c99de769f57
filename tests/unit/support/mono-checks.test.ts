import { expect, test } from 'vitest';
import { qrMatrix } from '#src/print/qr.ts';
import { monoProblems, type PrintedWord } from '#tests/support/mono-checks.ts';
import { inkShare, readBitmaps, type Bitmap } from '#tests/support/poppler.ts';

const PER_MM = 150 / 25.4;

/** A piece of paper of 60 × 60 mm. */
const paper = (dark: Bitmap['dark']): Bitmap => ({ width: 354, height: 354, dark });
const blank = paper(() => false);

const text = { text: 'Breathe', left: 10, right: 20, top: 10, bottom: 14 };
const page = (...texts: PrintedWord[]) => ({ texts });

/** A code in the upper left corner, four dots to a module. */
const code = (link: string): Bitmap => {
  const matrix = qrMatrix(link);
  return paper((x, y) => matrix[Math.floor(y / 4) - 4]?.[Math.floor(x / 4) - 4] ?? false);
};
const place = { page: 0, left: 0, top: 0, right: 30, bottom: 30 };

test('bits are read row by row, page after page', () => {
  const bytes = (...bits: number[]) =>
    Buffer.concat([Buffer.from('P4\n10 2\n'), Buffer.from(bits)]);
  const [first, second] = readBitmaps(
    Buffer.concat([bytes(0x80, 0x40, 0, 0), bytes(0, 0, 0, 0x40)]),
  );
  expect([first?.dark(0, 0), first?.dark(1, 0), first?.dark(9, 0)]).toEqual([true, false, true]);
  expect([second?.dark(0, 0), second?.dark(9, 1)]).toEqual([false, true]);
  expect(() => readBitmaps(Buffer.from('P5\n1 1\n255\n0'))).toThrow('No picture at byte 0.');
});

test('ink is counted inside a place', () => {
  const left = paper((x) => x < 177);
  expect(inkShare(left)).toBeCloseTo(0.5);
  expect(inkShare(left, { left: 40, right: 50, top: 0, bottom: 10 })).toBe(0);
});

test('what is there is no problem', () => {
  const words = paper(
    (x, y) => x / PER_MM > 12 && x / PER_MM < 13 && y / PER_MM > 11 && y / PER_MM < 13,
  );
  expect(monoProblems([page(text)], [words], [])).toEqual([]);
  expect(
    monoProblems(
      [page()],
      [code('https://a.example/c/c01/')],
      [{ ...place, link: 'https://a.example/c/c01/' }],
    ),
  ).toEqual([]);
});

test('a word that vanishes is found', () => {
  expect(monoProblems([page(text)], [blank], [])).toEqual(['page 1 in mono: “Breathe” is gone']);
});

test('a side that is too black is found', () => {
  expect(monoProblems([page()], [paper((x) => x < 71)], [])).toEqual([
    'page 1 in mono: 20.1 % of it is black',
  ]);
});

test('a code that cannot be read, and one that says something else, are found', () => {
  const link = 'https://a.example/c/c01/';
  expect(monoProblems([page()], [blank], [{ ...place, link }])).toEqual([
    `page 1 in mono: ${link} reads as nothing`,
  ]);
  expect(monoProblems([page()], [code('https://b.example/')], [{ ...place, link }])).toEqual([
    `page 1 in mono: ${link} reads as https://b.example/`,
  ]);
});
