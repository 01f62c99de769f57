import { expect, test } from '@playwright/test';
import { sidewaysScroll } from '#tests/support/overflow.ts';

const PAGES = ['stop/', 'situations/threat-self-harm/', 'live/threat-self-harm/'];

test.use({ javaScriptEnabled: false });

for (const address of PAGES) {
  test(`on /${address} each country is one plain link, without script`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.country:visible')).toHaveCount(0);
    const links = page.locator('.choice a');
    expect(await links.count()).toBeGreaterThan(8);
    for (const link of await links.all()) {
      await link.click();
      const shown = page.locator('.country:visible');
      await expect(shown).toHaveCount(1);
      await expect(shown.getByRole('heading')).toHaveText((await link.textContent()) ?? '');
      await expect(shown.locator('.number').first()).toBeInViewport();
      const numbers = await shown.locator('.number').count();
      await expect(shown.getByText('Who can dial')).toHaveCount(numbers);
      await expect(link).toBeInViewport();
    }
  });

  test(`/${address}#country-gb opens that country, without script, in a panel too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 258, height: 500 });
    await page.goto(`${address}#country-gb`);
    await expect(page.locator('#country-gb')).toContainText('999');
    await expect(page.locator('#country-gb .number').first()).toBeInViewport();
    await expect(page.locator('.country:visible')).toHaveCount(1);
    expect(await sidewaysScroll(page)).toBeUndefined();
  });
}

test.describe('where an adopter has set countries', () => {
  test.use({ javaScriptEnabled: true });
  test('the first is open, and gives way to another that is chosen', async ({ page }) => {
    await page.goto('stop/');
    await page
      .locator('.country')
      .last()
      .evaluate((country) => {
        country.classList.add('first');
      });
    const shown = page.locator('.country:visible');
    await expect(shown).toHaveId('country-au');
    for (const id of ['country-gb', 'country-au']) {
      await page.locator(`.choice a[href="#${id}"]`).click();
      await expect(shown).toHaveId(id);
    }
  });
});
