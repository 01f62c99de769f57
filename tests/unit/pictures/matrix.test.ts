import { expect, test } from 'vitest';
import { contactSheet } from '#tests/pictures/contact-sheet.ts';
import { allPictures, KEY_TYPES, MODES, pictureName } from '#tests/pictures/matrix.ts';

const types = new Map<string, string[]>([
  ...KEY_TYPES.map((type): [string, string[]] => [type, [`/${type}/`]]),
  ['code', ['/c/y01/', '/c/t01/']],
]);

test('a picture is named for all that is in it', () => {
  expect(pictureName('live card', '/live/shouting/', 258, 'dark')).toBe(
    'live-card--live-shouting--258--dark.png',
  );
  expect(pictureName('home', '/', 390, 'light')).toBe('home--root--390--light.png');
});

test('no two pictures have one name', () => {
  const names = allPictures(types).map(({ type, address, width, mode }) =>
    pictureName(type, address, width, mode.name),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('every type is shown at four widths in light and dark; key types in every mode', () => {
  const pictures = allPictures(types);
  const of = (type: string) => pictures.filter((picture) => picture.type === type);
  expect(of('code')).toHaveLength(2 * 4 * 2);
  expect(new Set(of('home').map(({ mode }) => mode)).size).toBe(MODES.length);
});

test('a site that lacks a key page is refused', () => {
  expect(() => allPictures(new Map([['home', ['/']]]))).toThrow('No page of type situation, ');
});

test('the contact sheet shows each picture once', () => {
  const pictures = allPictures(types);
  const html = contactSheet(pictures);
  expect(html.match(/<img /g)).toHaveLength(pictures.length);
  expect(html).toContain(`<h1>${pictures.length} pictures</h1>`);
});
