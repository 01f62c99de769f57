import type { Page } from '@playwright/test';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A way in which a reader may have set up system or window. */
export interface Mode {
  readonly theme?: 'dark';
  readonly media?: Media;
  readonly width?: number;
}

/** As most readers see a page, and the state each mode departs from. */
const PLAIN: Required<Media> = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  media: 'screen',
  reducedMotion: 'no-preference',
};

export const LIGHT: Mode = {};

export const MODES: Readonly<Record<string, Mode>> = {
  dark: { theme: 'dark', media: { colorScheme: 'dark' } },
  'more contrast': { media: { contrast: 'more' } },
  'more contrast, dark': { theme: 'dark', media: { colorScheme: 'dark', contrast: 'more' } },
  'forced colours': { media: { forcedColors: 'active' } },
  'reduced motion': { media: { reducedMotion: 'reduce' } },
  print: { media: { media: 'print' } },
  '320 px wide': { width: 320 },
};

/** Puts an open page into a mode without loading it again, which is what takes time. */
export async function enter(page: Page, { theme, media, width = 1280 }: Mode): Promise<void> {
  await page.emulateMedia({ ...PLAIN, ...media });
  await page.setViewportSize({ width, height: 720 });
  await page.evaluate((name) => {
    // Paper is light whatever the reader has chosen, and says so.
    const only = document.querySelector('meta[name="color-scheme"]')?.getAttribute('content');
    document.documentElement.dataset.theme = only ?? name;
  }, theme ?? 'light');
}
