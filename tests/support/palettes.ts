import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLES = join(import.meta.dirname, '../../src/styles');

export type Palette = ReadonlyMap<string, string>;

/** Colours a block of declarations gives, laid over those that hold without it. */
function palette(css: string, begin: RegExp, under: Palette = new Map()): Palette {
  const start = begin.exec(css);
  if (!start) throw new Error(`No palette begins with ${begin.source}`);
  const from = start.index + start[0].length;
  const block = css.slice(from, css.indexOf('}', from));
  const given = [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/gi)];
  return new Map([...under, ...given.map(([, name = '', colour = '']) => [name, colour] as const)]);
}

/** Every palette there is, by the people or the paper it is for; see src/styles/tokens.css and print.css. */
export function palettes(
  tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8'),
  print = readFileSync(join(STYLES, 'print.css'), 'utf8'),
): ReadonlyMap<string, Palette> {
  const more = tokens.slice(tokens.indexOf('@media (prefers-contrast: more)'));
  const light = /:root\[data-theme='light'\] \{/;
  const dark = palette(tokens, /:root \{/);
  const lightOne = palette(tokens, light, dark);
  // A light page carries the dark rule of its block too, and the light one over both.
  const moreDark = palette(more, /:root \{/, dark);
  return new Map([
    ['dark', dark],
    ['light', lightOne],
    ['more contrast, dark', moreDark],
    ['more contrast, light', palette(more, light, lightOne)],
    ['print', palette(print, /:root,\s*:root\[data-theme='light'\] \{/, lightOne)],
  ]);
}
