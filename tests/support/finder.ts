import type { Page } from '@playwright/test';

/** Types into the page's finder and waits until an answer stands under it. */
export async function find(page: Page, query: string): Promise<void> {
  await page.locator('input[type=search][name=q]:visible').first().pressSequentially(query);
  await page.locator('a[data-result]:visible').first().waitFor({ timeout: 10_000 });
}
