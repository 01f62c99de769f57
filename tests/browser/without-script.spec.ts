import { expect, test } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { pagesByType } from '#tests/support/page-types.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 } });

const PARTS = {
  situation: ['hear', 'late', 'say', 'do', 'dont', 'worse'],
  'live card': ['hear', 'late', 'say', 'do', 'dont', 'worse'],
  'ordered situation': ['hear', 'late', 'steps', 'dont', 'worse'],
  'ordered live card': ['hear', 'late', 'steps', 'dont', 'worse'],
};
const types = pagesByType(builtSiteOf('root'));

for (const [type, parts] of Object.entries(PARTS))
  test(`every ${type} shows its parts without script`, async ({ page }) => {
    const addresses = types.get(type) ?? [];
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      await page.goto(address.slice(1));
      for (const part of parts)
        await expect(
          page.locator(`[data-part="${part}"]`).first(),
          `${address} ${part}`,
        ).toBeVisible();
    }
  });

for (const address of ['', 'live/', 'situations/shouting/', 'live/shouting/'])
  test(`the search box on /${address} leads to a list of cards without script`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.locator('input[type=search][name=q]').first().fill('manager');
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?]q=manager/);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /manager/i })
        .first(),
    ).toBeVisible();
  });

test('nothing that needs script stands there without it', async ({ page }) => {
  await page.goto('situations/shouting/');
  await expect(page.locator('copy-phrase button').first()).toBeHidden();
  await expect(page.locator('theme-choice select')).toBeHidden();
});
