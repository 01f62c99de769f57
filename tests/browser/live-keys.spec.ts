import { type Page } from '@playwright/test';
import { find } from '#tests/support/finder.ts';
import { pressOn } from '#tests/support/keyboard.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const want = (page: Page) => page.locator('they-want input');
const use = (page: Page) => page.getByRole('checkbox', { name: 'Use these keys' });
const note = (page: Page) => page.getByRole('textbox', { name: /^Call note/ });

/** Where a key led from a card; the same address when it did nothing. */
async function pressed(page: Page, key: string): Promise<string> {
  const before = page.url();
  await page.keyboard.press(key);
  // A key that does nothing has nothing to wait for, so a link that is followed later has to be given its time.
  await page.waitForURL((url) => url.href !== before, { timeout: 1000 }).catch(() => undefined);
  return new URL(page.url()).pathname;
}

test('a digit opens the link with its number, and the number stands beside it', async ({
  page,
}) => {
  for (const [address, key] of [
    ['live/shouting/', '1'],
    ['live/long-hold/', '3'],
    ['live/threat-self-harm/', '2'],
    ['live/', '2'],
    ['live/', '9'],
    ['live/start/', '4'],
  ] as const) {
    await page.goto(address);
    const link = page.locator(`a[data-key="${key}"]`);
    const href = (await link.getAttribute('href')) ?? '';
    if (address !== 'live/start/') {
      const shown = await link.evaluate((a) => getComputedStyle(a, '::before').content);
      expect(shown, address).toBe(`"${key}"`);
    }
    expect(await pressed(page, key), address).toBe(href);
  }
});

test('the numbers of a page are 1, 2, 3 and so on, and none stands twice', async ({ page }) => {
  for (const address of ['live/long-hold/', 'live/threat-self-harm/', 'live/']) {
    await page.goto(address);
    const keys = await page
      .locator('[data-key]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-key')));
    expect(keys.length, address).toBeGreaterThan(2);
    expect(keys, address).toEqual(keys.map((_, i) => String(i + 1)));
  }
});

test('a number of the start card is the one its list shows', async ({ page }) => {
  await page.goto('live/start/');
  const places = await page
    .locator('main ol > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.dataset.key ?? ''));
  expect(places).toEqual(['', '', '', '4', '5', '6']);
});

test('in a text field or with another key held a key only types; over open results it opens a result', async ({
  page,
}) => {
  await page.goto('live/shouting/');
  await want(page).focus();
  expect(await pressed(page, '1')).toMatch(/shouting/);
  await page.keyboard.press('n');
  await expect(want(page)).toHaveValue('1n');
  await expect(note(page)).toBeHidden();
  await find(page, 'boss');
  await page.locator('[data-finder="panel"] .ways a').first().focus();
  await page.keyboard.press('1');
  await page.waitForURL(/demands-supervisor/);
  await page.goto('live/shouting/');
  await page.locator('a.stop').focus();
  expect(await pressed(page, 'Alt+1')).toMatch(/shouting/);
  expect(await pressed(page, '9')).toMatch(/shouting/);
  expect(await pressed(page, '1')).not.toMatch(/shouting/);
});

test('N opens the note with the cursor in it, and is not typed', async ({ page }) => {
  await page.goto('live/shouting/');
  await page.keyboard.press('n');
  await expect(note(page)).toBeFocused();
  await expect(note(page)).toHaveValue(/^Call note\n/);
  await page.keyboard.press('n');
  await expect(note(page)).toHaveValue(/n/);
});

test('switched off, no key does anything, now and on the next card; on again, all do', async ({
  page,
}) => {
  await page.goto('live/shouting/');
  await expect(page.locator('live-keys')).toContainText('open the link with that number');
  await pressOn(page, use(page), 'Space');
  await expect(use(page)).not.toBeChecked();
  expect(await pressed(page, '1')).toMatch(/shouting/);
  await page.goto('live/long-hold/');
  await expect(use(page)).not.toBeChecked();
  expect(await pressed(page, '1')).toMatch(/long-hold/);
  await page.keyboard.press('n');
  await expect(note(page)).toBeHidden();
  const link = page.locator('a[data-key="1"]');
  expect(await link.evaluate((a) => getComputedStyle(a, '::before').content)).toBe('none');
  await pressOn(page, use(page), 'Space');
  expect(await pressed(page, '1')).toMatch(/shouting/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a page that is gone back to knows the line and the choice of the next', async ({ page }) => {
  await page.goto('live/long-hold/');
  await page.locator('[data-part="worse"] a').first().click();
  await expect(page).toHaveURL(/shouting/);
  await want(page).fill('later words');
  await use(page).uncheck();
  await page.goBack();
  await expect(page).toHaveURL(/long-hold/);
  await expect(want(page)).toHaveValue('later words');
  await expect(use(page)).not.toBeChecked();
});

test('a page that is left takes its keys with it', async ({ page }) => {
  await page.goto('live/shouting/');
  await page.locator('live-keys').evaluate((element) => {
    element.remove();
  });
  expect(await pressed(page, '1')).toMatch(/shouting/);
});
