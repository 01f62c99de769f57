/** The paper of light pages, which an adopter's accent has to stand out from; a test holds it to tokens.css. */
export const LIGHT_PAPER = '#faf7f0';

/** How far text has to stand out from what it stands on (WCAG 1.4.6). */
export const TEXT_CONTRAST = 7;

/** Contrast of two colours as WCAG counts it, from 1 to 21. @throws for anything but `#rrggbb` */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`${colour} is no colour as #rrggbb`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
