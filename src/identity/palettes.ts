import { readFileSync } from 'node:fs';
import { readPalette } from './palette.ts';

/** The two palettes of the screen, read from the one file that sets them. Build time only. */
const css = readFileSync('src/styles/tokens.css', 'utf8');

export const light = readPalette(css, ":root[data-theme='light']");
export const dark = readPalette(css, ':root');
