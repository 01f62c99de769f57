/** Colours by the name of their token, without the dashes: `paper`, `accent-fill`. */
export type Palette = Readonly<Record<string, string>>;

/**
 * The colours one block of a stylesheet sets: the first block that begins with the selector.
 * @throws when no block begins with it
 */
export function readPalette(css: string, selector: string): Palette {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No block "${selector}" in the tokens`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

/** One colour of a palette. @throws when the palette lacks it */
export function colourOf(palette: Palette, name: string): string {
  const colour = palette[name];
  if (colour === undefined) throw new Error(`The palette has no colour "${name}"`);
  return colour;
}
