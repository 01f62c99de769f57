import { find } from '#tests/support/finder.ts';
import { landmarkFaults } from '#tests/support/landmarks.ts';
import { spokenTexts, watchSpoken } from '#tests/support/spoken.ts';
import { expect, test } from '#tests/support/shared-page.ts';

test('a query is announced once, after a pause', async ({ page }) => {
  await watchSpoken(page);
  for (const address of ['', 'situations/shouting/', 'live/']) {
    await page.goto(address);
    await find(page, 'get me your boss');
    await expect.poll(() => spokenTexts(page)).toHaveLength(1);
    await page.waitForLoadState('networkidle');
    expect(await spokenTexts(page)).toEqual([expect.stringMatching(/^\d+ results$/)]);
  }
});

test('two landmarks of one name, and a word spoken on load, are found', async ({ page }) => {
  await watchSpoken(page);
  await page.goto('stop/');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<main></main><nav></nav><nav></nav>');
    document.body.insertAdjacentHTML('beforeend', '<p role="alert">Hello</p>');
  });
  expect(await landmarkFaults(page)).toEqual(['2 of main', '2 of navigation ""']);
  await expect.poll(() => spokenTexts(page)).toEqual(['Hello']);
});
