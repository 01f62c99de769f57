import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/shared-page.ts';

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const SHIFT = ['Shift', 'Shift', 'Shift'];

for (const address of [
  '',
  'situations/',
  'situations/shouting/',
  'steps/seven-beats/',
  'manage/',
  'live/',
  'live/start/',
  'live/shouting/',
  'go/#values',
  'no/such/page/',
])
  test(`Shift three times opens stop from /${address}`, async ({ page }) => {
    await page.goto(address);
    await press(page, ...SHIFT);
    await expect(page).toHaveURL(/\/stop\/$/);
  });

test('it does so from inside the search box, with results open', async ({ page }) => {
  await page.goto('live/shouting/');
  await page.locator('input[type=search]').fill('boss');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  await press(page, ...SHIFT);
  await expect(page).toHaveURL(/\/stop\/$/);
});

test('back leads to what was open', async ({ page }) => {
  await page.goto('live/shouting/');
  await press(page, ...SHIFT);
  await expect(page).toHaveURL(/\/stop\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/live\/shouting\/$/);
});

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'two presses': (page) => press(page, 'Shift', 'Shift'),
  'another key between': (page) => press(page, 'Shift', 'Shift', 'a', 'Shift', 'Shift'),
  'capital letters': (page) => press(page, 'Shift+A', 'Shift+B', 'Shift+C', 'Shift+D'),
  'with Control held': (page) => press(page, 'Control+Shift', 'Control+Shift', 'Control+Shift'),
  'a click between': async (page) => {
    await press(page, 'Shift', 'Shift');
    await page.locator('h1').click();
    await press(page, 'Shift');
  },
  'a key held down': async (page) => {
    for (let i = 0; i < 6; i++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
  },
};

for (const [what, way] of Object.entries(WAYS))
  test(`${what} opens nothing`, async ({ page }) => {
    await page.goto('live/shouting/');
    await way(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page).toHaveURL(/\/live\/shouting\/$/);
  });

test('presses far apart open nothing', async ({ page }) => {
  await page.goto('live/shouting/');
  await page.evaluate(() => {
    let now = 0;
    performance.now = () => (now += 2001);
  });
  await press(page, ...SHIFT, ...SHIFT);
  await expect(page).toHaveURL(/\/live\/shouting\/$/);
});

test('an element taken out listens no more', async ({ page }) => {
  await page.goto('live/shouting/');
  await page.locator('stop-link').evaluate((stop) => {
    stop.remove();
    document.body.append(stop);
    stop.remove();
  });
  await press(page, ...SHIFT);
  await expect(page).toHaveURL(/\/live\/shouting\/$/);
});

test('stop and the accessibility page name the keys', async ({ page }) => {
  for (const address of ['stop/', 'manage/accessibility/']) {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText(/Shift,? (?:pressed )?three times/);
  }
});
