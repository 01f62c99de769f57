import { expect, test } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { focusWalk, nextStop, toTheTop } from '#tests/support/focus-walk.ts';
import { isRelease } from '#tests/support/matrix.ts';
import { pagesByType } from '#tests/support/page-types.ts';
import { smallTargets } from '#tests/support/targets.ts';

/** Enough to pass the frame and the card; what follows are more of the same links. */
const STOPS = 60;

const PAPER = ['sheet', 'deck'];
const pages = [...pagesByType(builtSiteOf('root'))].flatMap(([type, addresses]) =>
  PAPER.includes(type)
    ? []
    : addresses.slice(0, isRelease ? undefined : 1).map((address) => [type, address] as const),
);

for (const [type, address] of pages)
  test(`${address}, of type ${type}: targets are large enough, focus shows and follows the page`, async ({
    page,
  }) => {
    await page.goto(address.slice(1));
    for (const width of [258, 1366]) {
      await page.setViewportSize({ width, height: 700 });
      // The frame after the next: scripts that answer to a new width have done so by then.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
      const stops = await focusWalk(page, STOPS);
      expect(stops.length).toBeGreaterThan(3);
      expect.soft(stops[0]?.isSkipLink, `${width} px: the skip link is first`).toBe(true);
      const faults = stops.flatMap(({ name, faults }) =>
        faults.map((fault) => `${name}: ${fault}`),
      );
      expect.soft(faults, `${width} px`).toEqual([]);
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('[data-was-here]'))
          element.removeAttribute('data-was-here');
      });
    }
    await toTheTop(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect.soft((await nextStop(page))?.isInMain, 'the skip link leads to the page').toBe(true);
  });

test('a small target, a focus that does not show and one that jumps are found', async ({
  page,
}) => {
  await page.goto('live/start/');
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML(
      'afterbegin',
      '<div><a href="#a" style="display:block">x</a><a href="#b" style="display:block;outline:none">y</a><button style="outline:none" tabindex="3">z</button></div>',
    );
  });
  await page.addStyleTag({
    content: 'main div > * { line-height: 9px; font-size: 9px; padding: 0 }',
  });
  expect(await smallTargets(page)).toContainEqual(expect.stringMatching(/^a “x” is \d+ by 9 px$/));
  await page.locator('main button').focus();
  await page.keyboard.press('Shift+Tab');
  const stops = [await nextStop(page), ...(await focusWalk(page, STOPS))].filter(
    (stop) => stop !== undefined,
  );
  const faults = stops.flatMap(({ name, faults: its }) => its.map((fault) => `${name}: ${fault}`));
  expect(faults).toContain('a “y”: its focus does not show');
  expect(faults.join()).toContain('it jumps the order of the page');
});
