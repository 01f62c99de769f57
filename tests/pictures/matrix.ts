/** How a page is shown in one picture. */
export interface Mode {
  readonly name: string;
  /** CSS px. */
  readonly widths: readonly number[];
  readonly media?: {
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active';
    readonly contrast?: 'more';
    readonly media?: 'print';
  };
  readonly locale?: { readonly longer?: boolean; readonly rtl?: boolean };
  /** Part of the size of the browser's own text. */
  readonly text?: number;
  /** Whether every type of page is shown so, or only the key pages. */
  readonly every: boolean;
}

const WIDTHS = [258, 390, 768, 1366] as const;

/** Every way a page is looked at. */
export const MODES: readonly Mode[] = [
  { name: 'light', widths: WIDTHS, media: { colorScheme: 'light' }, every: true },
  { name: 'dark', widths: WIDTHS, media: { colorScheme: 'dark' }, every: true },
  { name: 'wide', widths: [1920, 3840], every: false },
  { name: 'forced', widths: [390, 1366], media: { forcedColors: 'active' }, every: false },
  { name: 'contrast', widths: [390, 1366], media: { contrast: 'more' }, every: false },
  {
    name: 'contrast-dark',
    widths: [390, 1366],
    media: { contrast: 'more', colorScheme: 'dark' },
    every: false,
  },
  { name: 'print', widths: [720], media: { media: 'print' }, every: false },
  { name: 'text-200', widths: [390, 1366], text: 2, every: false },
  { name: 'longer', widths: [258, 1366], locale: { longer: true }, every: false },
  { name: 'rtl', widths: [258, 1366], locale: { rtl: true }, every: false },
];

const HEIGHTS: Readonly<Record<number, number>> = {
  258: 500,
  390: 844,
  768: 1024,
  1366: 768,
  1920: 1080,
  3840: 2160,
};

/** Height of the window that goes with a width: a panel, a phone, a tablet, a screen. */
export const heightOf = (width: number): number => HEIGHTS[width] ?? 1000;

/** Types that are looked at in every mode. */
export const KEY_TYPES = [
  'home',
  'situation',
  'ordered situation',
  'stop',
  'situation index',
  'live card',
  'guidance',
] as const;

/** Name of the file of one picture, which says all that is in it. */
export const pictureName = (type: string, address: string, width: number, mode: string): string =>
  `${[type, address, String(width), mode].map(slug).join('--')}.png`;

const slug = (text: string): string =>
  text.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'root';

export interface Picture {
  readonly type: string;
  readonly address: string;
  readonly width: number;
  readonly mode: Mode;
}

/** Every picture there is to take of pages by type. */
export function allPictures(types: ReadonlyMap<string, readonly string[]>): Picture[] {
  const missing = KEY_TYPES.filter((type) => !types.has(type));
  if (missing.length > 0) throw new Error(`No page of type ${missing.join(', ')}`);
  const key: readonly string[] = KEY_TYPES;
  return MODES.flatMap((mode) =>
    [...types].flatMap(([type, addresses]) =>
      mode.every || key.includes(type)
        ? addresses.flatMap((address) =>
            mode.widths.map((width) => ({ type, address, width, mode })),
          )
        : [],
    ),
  );
}
