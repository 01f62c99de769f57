import { expect, test } from '@playwright/test';
import { find } from '#tests/support/finder.ts';

/**
 * What a screen reader meets, pinned: a change of names, roles or order shows in a review. After a change that
 * is meant: `STEADY_SITE=dist npm run test:browser -- accessibility-tree --project root --update-snapshots`.
 */
const PAGES = {
  home: '',
  'sample-card': 'situations/long-hold/',
  'ordered-card': 'situations/threat-self-harm/',
  'live-card': 'live/long-hold/',
  'live-ordered-card': 'live/threat-self-harm/',
  stop: 'stop/',
} as const;

for (const [name, address] of Object.entries(PAGES))
  test(`the tree of ${name} is as pinned`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });

test('the tree of the finder with its results open is as pinned', async ({ page }) => {
  await page.goto('situations/long-hold/');
  await find(page, 'get me your boss');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('steady-finder')).toMatchAriaSnapshot({ name: 'finder.aria.yml' });
});
