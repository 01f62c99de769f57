import { expect, test } from 'vitest';
import { fitIn, screenFit } from '#src/print/screen-fit.ts';

test('a sheet fills a narrow window, and is never larger than its paper', () => {
  expect(fitIn(258, 'a4')).toBeCloseTo(210 / 793.7, 3);
  expect(fitIn(1920, 'a4')).toBe(1);
});

test('the narrowest window has the last word, and print has none', () => {
  const css = screenFit(['a4', 'letter']);
  const widths = [...css.matchAll(/@media screen and \(max-width:([\d.]+)px\)/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths.at(-1)).toBe(319.98);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(css.match(/@media/g)).toHaveLength(widths.length);
});
