import { expect, test } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { sidewaysScroll } from '#tests/support/overflow.ts';
import { shortestAndLongest } from '#tests/support/page-types.ts';

const WIDTHS = [258, 320, 390, 768, 1366];

for (const [type, addresses] of shortestAndLongest(builtSiteOf('root')))
  test(`no page of type ${type} scrolls sideways at any width`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address.slice(1));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        expect.soft(await sidewaysScroll(page), `${address} at ${width} px`).toBeUndefined();
      }
    }
  });

test('a page that scrolls sideways is found', async ({ page }) => {
  await page.setViewportSize({ width: 258, height: 700 });
  await page.goto('live/');
  await page.addStyleTag({ content: 'h1 { inline-size: 300px }' });
  expect(await sidewaysScroll(page)).toMatch(/^50 px: h1\./);
});
