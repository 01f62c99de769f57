import type { Browser, Page } from '@playwright/test';
import { join } from 'node:path';
import { heightOf, pictureName, type Picture } from './matrix.ts';

/** What a reader opens on a page: results, the menu, numbers. */
const OPENED: readonly {
  type: string;
  address: string;
  widths: readonly number[];
  open: (page: Page) => Promise<void>;
}[] = [
  {
    type: 'results open',
    address: '/',
    widths: [258, 390, 1366],
    open: async (page) => {
      await page.locator('input[type=search]').first().fill('get me your boss');
      await page.locator('a[data-result]').first().waitFor();
    },
  },
  {
    type: 'menu open',
    address: '/situations/shouting/',
    widths: [258, 390],
    open: (page) => page.locator('.sl-menu-button').click(),
  },
  {
    type: 'numbers open',
    address: '/situations/threat-self-harm/',
    widths: [258, 1366],
    open: (page) => page.locator('.choice a', { hasText: 'Ireland' }).click(),
  },
];

/** Photographs what is opened, in light and dark. */
export async function openedPictures(
  browser: Browser,
  url: string,
  folder: string,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    for (const { type, address, widths, open } of OPENED)
      for (const width of widths) {
        await page.setViewportSize({ width, height: heightOf(width) });
        await page.goto(url + address.slice(1));
        await open(page);
        await page.screenshot({
          path: join(folder, pictureName(type, address, width, colorScheme)),
        });
        const mode = { name: colorScheme, widths, every: false };
        pictures.push({ type, address, width, mode });
      }
    await page.close();
  }
  return pictures;
}
