import { describe, expect, test } from 'vitest';
import { POSTER_PAPERS } from '#src/print/geometry.ts';
import { posterFace } from '#src/print/poster-face.ts';
import { posterUnit } from '#src/print/poster-geometry.ts';

const poster = (...rows: [label: string, wall?: string][]) => ({
  code: 'w99',
  title: 'A title',
  strap: undefined,
  marks: 'numbers' as const,
  rows: rows.map(([label, wall]) => ({ record: 'blocks/x', label, wall })),
});

describe('few words', () => {
  const face = posterFace(poster(['One', 'and more'], ['Two', 'and more']), true);

  test('stand under their names in larger type', () => {
    expect(face).toMatchObject({ label: 1.5, stacked: true });
  });

  test('are as large as each paper allows', () => {
    for (const paper of POSTER_PAPERS)
      expect(face.sizes.get(paper), paper).toBeGreaterThan(1.2 * posterUnit(paper));
  });
});

test('names too wide for the largest type are set smaller on every paper', () => {
  const face = posterFace(poster(['A name of width'], ['Two']), true);
  expect(face).toMatchObject({ label: 1.2, stacked: true });
});

test('many lines follow their names, and none is under its least size', () => {
  const face = posterFace(
    poster(...Array.from({ length: 7 }, (): [string, string] => ['One', 'and more'])),
    true,
  );
  expect(face).toMatchObject({ label: 1, stacked: false });
  for (const paper of POSTER_PAPERS)
    expect(face.sizes.get(paper), paper).toBeGreaterThanOrEqual(posterUnit(paper));
});

describe('the build stops', () => {
  const message =
    'Poster w99 does not fit on paper, not even in the smallest type. Shorten its title, its strap or the wall words it shows.';

  test('at too many lines', () => {
    const rows = Array.from({ length: 7 }, (): [string, string] => [
      'Name the feeling',
      'and more',
    ]);
    expect(() => posterFace(poster(...rows), false)).toThrow(message);
  });

  test('at a word wider than the paper', () => {
    expect(() => posterFace(poster(['Incomprehensibilities-of-it']), false)).toThrow(message);
  });

  test('at a strap of two lines', () => {
    const strap = 'Words that take two lines on paper';
    expect(() => posterFace({ ...poster(['One'], ['Two']), strap }, false)).toThrow(message);
  });

  test('at a title of many lines', () => {
    const title = 'A title of many lines '.repeat(4);
    expect(() => posterFace({ ...poster(['One'], ['Two']), title }, false)).toThrow(message);
  });
});
