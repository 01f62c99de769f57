import { expect, test } from 'vitest';
import { longer, pseudoLocale } from '#tests/support/pseudo-locale.ts';

const PAGE = `<html dir="ltr"><body><p> Stay on the line. <b>a01</b> <i>0800 111</i></p>
  <input placeholder="What is the caller saying?" value="q"><script>const words = 'as they are';</script></body></html>`;

test('words grow by two fifths and keep the space around them', () => {
  expect(longer(' Stay on the line. ')).toBe(' Stáy ón thé líné. łǿńgéř ');
  expect(longer('What is the caller saying?').length).toBeGreaterThanOrEqual(26 * 1.4);
});

test('codes, numbers and single signs stay', () => {
  for (const text of ['a01', '0800 111', '✕', ' ', '#']) expect(longer(text)).toBe(text);
});

test('texts and what is read out grow, scripts and values stay', () => {
  const html = pseudoLocale(PAGE, { longer: true });
  expect(html).toContain('Stáy ón thé líné.');
  expect(html).toContain('placeholder="Whát ís thé cállér sáyíng?');
  for (const kept of ['a01', '0800 111', "'as they are'", 'value="q"', 'dir="ltr"'])
    expect(html).toContain(kept);
});

test('a page is turned round', () => {
  expect(pseudoLocale(PAGE, { rtl: true })).toContain('<html dir="rtl">');
  expect(pseudoLocale(PAGE, { rtl: true })).toContain('Stay on the line.');
});
