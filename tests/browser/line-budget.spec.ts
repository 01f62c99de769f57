import { builtSiteOf } from '#tests/support/built-site.ts';
import { pagesByType } from '#tests/support/page-types.ts';
import { renderedLines, setInArimo } from '#tests/support/rendered-lines.ts';
import { expect, test } from '#tests/support/shared-page.ts';

/** Lines each part of a sample card may take in a panel 258 px wide, at 15 px. */
const BUDGET = { late: 1, hear: 1, say: 6, do: 3, dont: 1, worse: 1 } as const;

test.use({ viewport: { width: 258, height: 500 } });

for (const address of pagesByType(builtSiteOf('root')).get('live card') ?? [])
  test(`${address} stays within its lines`, async ({ page }) => {
    await page.goto(address.slice(1));
    await setInArimo(page);
    await expect(page.locator('body')).toHaveCSS('font-size', '15px');
    for (const [part, allowed] of Object.entries(BUDGET)) {
      const element = page.locator(`[data-part="${part}"]`);
      const words = await element.innerText();
      expect.soft(await renderedLines(element), `${part}: ${words}`).toBeLessThanOrEqual(allowed);
    }
  });

test('a line too many is counted', async ({ page }) => {
  await page.goto('live/');
  await setInArimo(page);
  const part = page.locator('h1');
  await part.evaluate((element) => {
    element.innerHTML = 'one <b>line</b>';
  });
  expect(await renderedLines(part)).toBe(1);
  await part.evaluate((element) => {
    element.innerHTML =
      'words that are far too many <b>for</b> the width of one narrow panel, whoever reads it';
  });
  expect(await renderedLines(part)).toBe(3);
});
