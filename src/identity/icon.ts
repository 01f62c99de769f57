import { MARK_PATH, MARK_SIZE } from '#src/figures/mark.ts';
import { colourOf, type Palette } from './palette.ts';

/** Part of the side that the mark takes: on a tile, and inside the circle that phones may cut out. */
const ON_TILE = 0.82;
const IN_CIRCLE = 0.6;

const middle = MARK_SIZE / 2;

/** The mark, made smaller round the middle of its square. Its own middle lies a quarter above the square's. */
const mark = (part: number, attributes: string): string =>
  `<path ${attributes} transform="translate(${middle} ${middle}) scale(${part}) translate(-${middle} -15.75)" d="${MARK_PATH}"/>`;

const square = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}">${content}</svg>`;

/** The icon of a tab: light mark on an accent tile, the other way round where the system is dark. */
export const favicon = (light: Palette, dark: Palette): string =>
  square(
    `<style>.t{fill:${colourOf(light, 'accent-fill')}}.m{fill:${colourOf(light, 'on-accent')}}` +
      `@media(prefers-color-scheme:dark){.t{fill:${colourOf(dark, 'accent-fill')}}.m{fill:${colourOf(dark, 'on-accent')}}}</style>` +
      `<rect class="t" width="${MARK_SIZE}" height="${MARK_SIZE}" rx="5"/>${mark(ON_TILE, 'class="m"')}`,
  );

/** The same as one picture in light colours: rounded for tabs, square to the edge for home screens. */
export function tile(light: Palette, shape: 'rounded' | 'full' | 'maskable'): string {
  const rx = shape === 'rounded' ? 5 : 0;
  const part = shape === 'rounded' ? ON_TILE : IN_CIRCLE;
  return square(
    `<rect width="${MARK_SIZE}" height="${MARK_SIZE}" rx="${rx}" fill="${colourOf(light, 'accent-fill')}"/>` +
      mark(shape === 'full' ? 0.7 : part, `fill="${colourOf(light, 'on-accent')}"`),
  );
}
