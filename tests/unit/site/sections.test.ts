import { expect, test } from 'vitest';
import { guidance, sectionAbove, SECTIONS, sectionStart, slugsOf } from '#src/site/sections.ts';

test('no page stands in two sections, and no two sections have one name', () => {
  const pages = SECTIONS.flatMap((section) => [
    ...section.own.map(({ path }) => path),
    ...slugsOf(section).map((slug) => `/${slug}/`),
  ]);
  expect(new Set(pages).size).toBe(pages.length);
  expect(new Set(SECTIONS.map(({ label }) => label)).size).toBe(SECTIONS.length);
});

test('Starlight is told of every guidance page', () => {
  expect(guidance.flatMap(({ items }) => items)).toEqual(SECTIONS.flatMap(slugsOf));
});

test.each([
  ['/manage/numbers/', 'Running a team', '/manage/'],
  ['/manage/accessibility/', 'Running a team', '/manage/'],
  ['/steps/seven-beats/', 'Steps', '/steps/'],
])('%s stands under %s', (path, label, start) => {
  const section = sectionAbove(path);
  expect(section?.label).toBe(label);
  expect(section && sectionStart(section)).toBe(start);
});

test.each(['/manage/', '/train/', '/steps/', '/stop/', '/c/y01/'])(
  '%s stands under nothing',
  (path) => {
    expect(sectionAbove(path)).toBeUndefined();
  },
);
