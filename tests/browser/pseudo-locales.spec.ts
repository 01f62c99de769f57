import { type Page } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { clippedTexts } from '#tests/support/clipped.ts';
import { sidewaysScroll } from '#tests/support/overflow.ts';
import { overlaps } from '#tests/support/overlaps.ts';
import { pagesInEveryMode, timeFor } from '#tests/support/matrix.ts';
import { inPseudoLocale } from '#tests/support/pseudo-page.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const WIDTHS = [258, 390, 768, 1366];

/** Parts that have to find room beside each other: the bar with its menu, and the parts of a card. */
const APART = '.bar > *, .sl-menu-button, .live-head > *, main [data-part], main h1';

/** Paper is laid out for its language; screens are not. */
const kinds = [...pagesInEveryMode(builtSiteOf('root'))].filter(
  ([type]) => type !== 'sheet' && type !== 'deck',
);

async function faults(page: Page): Promise<string[]> {
  return [
    await sidewaysScroll(page),
    ...(await clippedTexts(page)),
    ...(await overlaps(page, APART)),
  ].filter((fault) => fault !== undefined);
}

/** Px between the way to stop and the left and right edges of the page. */
const stopFromEdges = (page: Page): Promise<{ left: number; right: number } | undefined> =>
  page.evaluate(() => {
    const box = document.querySelector('a.stop')?.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    return box && { left: Math.round(box.left), right: Math.round(width - box.right) };
  });

/** Turns an open page round, without loading it again. */
const turn = (page: Page, direction: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate((dir) => {
    for (const element of document.querySelectorAll<HTMLElement>('html, main[dir]'))
      element.dir = dir;
  }, direction);

for (const [type, addresses] of kinds)
  test(`a page of type ${type} holds longer words, from the left and from the right`, async ({
    page,
  }) => {
    test.setTimeout(timeFor(addresses.length));
    await inPseudoLocale(page, { longer: true });
    for (const address of addresses) {
      await page.goto(address.slice(1));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        const where = `${address} at ${width} px`;
        await turn(page, 'ltr');
        expect.soft(await faults(page), where).toEqual([]);
        const corner = (await stopFromEdges(page))?.right;
        await turn(page, 'rtl');
        expect.soft(await faults(page), `${where}, right to left`).toEqual([]);
        const other = (await stopFromEdges(page))?.left;
        expect.soft(other, `the other corner of ${where}`).toBe(corner);
      }
    }
  });

test('a part that does not turn round, and one that lies on another, are found', async ({
  page,
}) => {
  await inPseudoLocale(page, { longer: true, rtl: true });
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('stop/');
  await page.addStyleTag({
    content: 'main p { position: relative; left: -900px }',
  });
  const found = await faults(page);
  expect(found[0]).toMatch(/^\d+ px: /);
  await page.addStyleTag({ content: '.bar > .find { margin-block-start: -4rem }' });
  expect(await overlaps(page, APART)).toContainEqual(expect.stringMatching(/find.* and /));
});
