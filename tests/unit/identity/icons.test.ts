import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_PATH } from '#src/figures/mark.ts';
import { DRAWN_ICONS, FAVICON_SIZES } from '#src/identity/files.ts';
import { icoFile } from '#src/identity/ico.ts';
import { favicon } from '#src/identity/icon.ts';
import { colourOf, readPalette } from '#src/identity/palette.ts';
import { dark, light } from '#src/identity/palettes.ts';
import { SOCIAL_SIZE } from '#src/identity/social-card.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height, from the first chunk of a PNG. */
function pngSize(png: Buffer): { width: number; height: number } {
  expect(png.subarray(0, 8)).toEqual(PNG);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test('the committed favicon is what mark and tokens give today', () => {
  expect(readFileSync('public/favicon.svg', 'utf8')).toBe(favicon(light, dark));
  expect(favicon(light, dark)).toContain(MARK_PATH);
});

test.each([...DRAWN_ICONS])('$file is as large as it says', ({ file, size }) => {
  expect(pngSize(readFileSync(`public/${file}`))).toEqual({ width: size, height: size });
});

test('favicon.ico holds its pictures', () => {
  const ico = readFileSync('public/favicon.ico');
  expect(ico.readUInt16LE(4)).toBe(FAVICON_SIZES.length);
  for (const [i, size] of FAVICON_SIZES.entries()) {
    const start = ico.readUInt32LE(6 + 16 * i + 12);
    expect(pngSize(ico.subarray(start))).toEqual({ width: size, height: size });
  }
});

test('the picture of a shared link has the size it is announced with', () => {
  expect(pngSize(readFileSync('public/social-card.png'))).toEqual(SOCIAL_SIZE);
});

test.each([
  ['favicon.svg', 1000],
  ['favicon.ico', 6000],
  ['social-card.png', 60_000],
])('%s weighs no more than %i bytes', (file, most) => {
  expect(statSync(`public/${file}`).size).toBeLessThanOrEqual(most);
});

describe('an icon file', () => {
  test('says where each of its pictures starts', () => {
    const ico = Buffer.from(icoFile([16, 32].map((size) => ({ size, png: PNG }))));
    expect(ico.readUInt32LE(18)).toBe(38);
    expect(ico.subarray(38, 46)).toEqual(PNG);
    expect(ico.subarray(ico.readUInt32LE(34))).toEqual(PNG);
  });
});

describe('a palette', () => {
  test('is read from its block alone', () => {
    const css = ':root {\n--ink: #111111;\n}\n:root[x] {\n--ink: #222222;\n--gap: 1rem;\n}';
    expect(readPalette(css, ':root[x]')).toEqual({ ink: '#222222' });
    expect(readPalette(css, ':root')).toEqual({ ink: '#111111' });
  });

  test('that lacks a block or a colour says so', () => {
    expect(() => readPalette('', ':root')).toThrow('No block ":root" in the tokens');
    expect(() => colourOf({}, 'ink')).toThrow('The palette has no colour "ink"');
  });
});
