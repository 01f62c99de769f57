import { DRAWN_ICONS } from './files.ts';
import { colourOf, type Palette } from './palette.ts';

/** An element of a page's head. */
export interface HeadElement {
  readonly tag: 'link' | 'meta';
  readonly attrs: Readonly<Record<string, string>>;
}

/**
 * The icons and colours a browser asks for, alike on every page, besides favicon.svg, which Starlight names.
 * @param base folder the site is hosted in, with a slash at both ends
 */
export function identityLinks(base: string, light: Palette, dark: Palette): HeadElement[] {
  const [touch] = DRAWN_ICONS;
  return [
    { tag: 'link', attrs: { rel: 'icon', href: `${base}favicon.ico`, sizes: '32x32' } },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: base + touch.file } },
    { tag: 'link', attrs: { rel: 'manifest', href: `${base}site.webmanifest` } },
    themeColour(light, 'light'),
    themeColour(dark, 'dark'),
  ];
}

const themeColour = (palette: Palette, scheme: 'light' | 'dark'): HeadElement => ({
  tag: 'meta',
  attrs: {
    name: 'theme-color',
    content: colourOf(palette, 'paper'),
    media: `(prefers-color-scheme: ${scheme})`,
  },
});
