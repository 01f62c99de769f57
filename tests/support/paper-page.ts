import { expect, type Page } from '@playwright/test';
import type { PosterPaper } from '#src/print/geometry.ts';

/** Opens a page of sheets as it will be printed on a paper. */
export async function openPaper(
  page: Page,
  address: string,
  paper: PosterPaper = 'a4',
): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${address}?paper=${paper}`);
  await expect(page.locator(`#paper-${paper}`)).toBeChecked();
}

/** Sides that will be printed, as the page is set now. */
export const sides = (page: Page): Promise<number> =>
  page
    .locator('.sheet')
    .evaluateAll((all) => all.filter((side) => side.getClientRects().length > 0).length);

/** Sets a radio button or box that print hides. */
export const choose = (page: Page, id: string, checked = true): Promise<void> =>
  page.locator(`#${id}`).evaluate((input: HTMLInputElement, value) => {
    input.checked = value;
  }, checked);
