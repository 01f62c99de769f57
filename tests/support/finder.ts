import type { Page } from '@playwright/test';

/** Waits for the pages of the handbook under the cards; the finder of a live card shows none. */
export async function findPages(page: Page): Promise<void> {
  await page.locator('#finder-pages a[data-result]').first().waitFor({ timeout: 10_000 });
}

/** Types into the page's finder and waits until an answer stands under it. */
export async function find(page: Page, query: string): Promise<void> {
  await page.locator('input[type=search][name=q]:visible').first().pressSequentially(query);
  await page.locator('a[data-result]:visible').first().waitFor({ timeout: 10_000 });
}
