import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import type { CodeEntry } from '#src/domain/catalogue.ts';
import type { BuiltSite } from './built-site.ts';

/** A QR code of a built site: what it should say, and the drawing. */
export interface QrDrawing {
  readonly link: string;
  readonly svg: string;
}

/** Every distinct QR code on the pages of a site. */
export const qrDrawings = ({ pages }: Pick<BuiltSite, 'pages'>): QrDrawing[] =>
  [
    ...new Set(
      [...pages.values()].flatMap((html) => html.match(/<svg class="qr"[\s\S]*?<\/svg>/g) ?? []),
    ),
  ].map((svg) => ({ svg, link: /data-link="([^"]*)"/.exec(svg)?.[1] ?? '' }));

/** Side of the picture a code is read from, in pixels: about 5 to a module, as a phone sees them. */
const SIDE = 200;

/** Codes that cannot be read, or that say something other than they should. */
export async function misread(page: Page, codes: readonly QrDrawing[]): Promise<string[]> {
  const pictures = await page.evaluate(drawn, { svgs: codes.map(({ svg }) => svg), side: SIDE });
  return codes.flatMap(({ link }, i) => {
    const pixels = Array.from(pictures[i] ?? '').flatMap((dot) => (dot === '1' ? DARK : LIGHT));
    const read = jsQR(Uint8ClampedArray.from(pixels), SIDE, SIDE)?.data;
    return read === link ? [] : [`${link} reads as ${read ?? 'nothing'}`];
  });
}

const DARK = [0, 0, 0, 255];
const LIGHT = [255, 255, 255, 255];

/** Dots of each drawing row by row, 1 where they are dark. */
async function drawn({ svgs, side }: { svgs: string[]; side: number }): Promise<string[]> {
  const canvas = new OffscreenCanvas(side, side);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const pictures: string[] = [];
  for (const svg of svgs) {
    const image = new Image();
    const named = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    image.src = `data:image/svg+xml,${encodeURIComponent(named)}`;
    await image.decode();
    pen?.drawImage(image, 0, 0, side, side);
    const dots = pen?.getImageData(0, 0, side, side).data ?? [];
    let picture = '';
    for (let at = 0; at < dots.length; at += 4) picture += (dots[at] ?? 0) < 128 ? '1' : '0';
    pictures.push(picture);
  }
  return pictures;
}

/** Codes that lead to no page of the site, or to another version than the present one. */
export const misled = (
  codes: readonly QrDrawing[],
  { address, base, pages }: BuiltSite,
  entries: ReadonlyMap<string, CodeEntry>,
): string[] =>
  codes.flatMap(({ link }) => {
    const { origin, pathname, searchParams } = new URL(link);
    const inside = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
    if (origin !== address || !pathname.startsWith(base) || !pages.has(inside))
      return [`${link} is no page of the site`];
    const code = /^\/c\/(\w+)\/$/.exec(inside)?.[1];
    const present = code === undefined ? null : entries.get(code)?.history.at(-1)?.version;
    return searchParams.get('v') === present
      ? []
      : [`${link} is not of version ${present ?? 'any'}`];
  });

/** Codes too small, or not square, for a phone to read from a poor print: under 20 mm. */
export const smallCodes = (page: Page): Promise<string[]> =>
  page.locator('.qr').evaluateAll((codes) =>
    codes.flatMap((code) => {
      const { width, height } = code.getBoundingClientRect();
      const mm = (px: number) => ((px * 25.4) / 96).toFixed(1);
      const name = code.getAttribute('data-link') ?? '';
      const shown = code.getClientRects().length > 0;
      return shown && (Math.abs(width - height) > 0.5 || (width * 25.4) / 96 < 20)
        ? [`${name} is ${mm(width)} × ${mm(height)} mm`]
        : [];
    }),
  );
