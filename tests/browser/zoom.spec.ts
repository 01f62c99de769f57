import { expect, test } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { clippedTexts } from '#tests/support/clipped.ts';
import { coveredShare } from '#tests/support/covered.ts';
import { sidewaysScroll } from '#tests/support/overflow.ts';
import { pagesInEveryMode, timeFor } from '#tests/support/matrix.ts';

const pages = [...pagesInEveryMode(builtSiteOf('root')).values()].flat();

/** A window of 1280 by 1024 px, zoomed in (WCAG 1.4.10). */
for (const zoom of [2, 4])
  test.describe(`zoomed to ${zoom * 100} %`, () => {
    test.use({
      viewport: { width: 1280 / zoom, height: 1024 / zoom },
      deviceScaleFactor: zoom,
    });

    test('no page scrolls sideways, and half of the window is left to what one reads', async ({
      page,
    }) => {
      test.setTimeout(timeFor(pages.length));
      for (const address of pages) {
        await page.goto(address.slice(1));
        expect.soft(await sidewaysScroll(page), address).toBeUndefined();
        expect.soft(await clippedTexts(page), address).toEqual([]);
        expect.soft(await coveredShare(page), address).toBeLessThanOrEqual(0.5);
      }
    });

    test('a bar that takes the window is found', async ({ page }) => {
      await page.goto('stop/');
      await page.addStyleTag({
        content: 'header.header { position: fixed !important; block-size: 60vh !important }',
      });
      expect(await coveredShare(page)).toBeGreaterThan(0.5);
    });
  });
