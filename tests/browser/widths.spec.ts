import { type Page } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { clippedTexts } from '#tests/support/clipped.ts';
import { sidewaysScroll } from '#tests/support/overflow.ts';
import { pagesInEveryMode, timeFor } from '#tests/support/matrix.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const WIDTHS = [258, 320, 390, 768, 1366, 1920, 3840];

/** What readers may do to the text of any page, with the widths at which it has to hold (WCAG 1.4.4, 1.4.12). */
const OWN_TEXT = {
  'wide text spacing': {
    widths: [320, 1366],
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
  'text at 200 %': { widths: [390, 1366], css: ':root { font-size: 200% !important }' },
} as const;

async function faults(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 700 });
  return [await sidewaysScroll(page), ...(await clippedTexts(page))].filter(
    (fault) => fault !== undefined,
  );
}

for (const [type, addresses] of pagesInEveryMode(builtSiteOf('root')))
  test(`no page of type ${type} scrolls sideways at any width, nor with the reader’s own text`, async ({
    page,
  }) => {
    test.setTimeout(timeFor(addresses.length));
    for (const address of addresses) {
      await page.goto(address.slice(1));
      for (const width of WIDTHS)
        expect.soft(await faults(page, width), `${address} at ${width} px`).toEqual([]);
      // Paper is set in points for its size of sheet; a reader's settings are for the pages on screen.
      if (type === 'sheet' || type === 'deck') continue;
      for (const [name, { widths, css }] of Object.entries(OWN_TEXT)) {
        const style = await page.addStyleTag({ content: css });
        for (const width of widths)
          expect.soft(await faults(page, width), `${address}, ${name}, ${width} px`).toEqual([]);
        await style.evaluate((element: Element) => {
          element.remove();
        });
      }
    }
  });

test('a page that scrolls sideways is found', async ({ page }) => {
  await page.setViewportSize({ width: 258, height: 700 });
  await page.goto('live/start/');
  await page.addStyleTag({ content: 'h1 { inline-size: 300px }' });
  expect(await sidewaysScroll(page)).toMatch(/^50 px: h1\./);
});

test('text that is cut off is found', async ({ page }) => {
  await page.goto('live/start/');
  await page.addStyleTag({ content: 'h1 { block-size: 8px; overflow: hidden }' });
  expect(await clippedTexts(page)).toEqual([expect.stringMatching(/^h1\./)]);
});
