import type { Page } from '@playwright/test';
import { pseudoLocale, type PseudoLocale } from './pseudo-locale.ts';

/** Serves every page of the site as it would stand in another language. */
export async function inPseudoLocale(page: Page, locale: PseudoLocale): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    await route.fulfill({ response, body: pseudoLocale(await response.text(), locale) });
  });
}
