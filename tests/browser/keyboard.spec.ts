import { expect, test, type Page } from '@playwright/test';
import { pressOn, tabTo } from '#tests/support/keyboard.ts';

/** What an agent does on a call, each from a fresh page and with the keyboard alone. */

const box = (page: Page) => page.locator('input[type=search][name=q]');
const results = (page: Page) => page.locator('a[data-result]:visible');

test('find a card by typing, choose the third, or close the list', async ({ page }) => {
  await page.goto('situations/shouting/');
  await tabTo(page, box(page));
  await page.keyboard.type('get me your boss');
  await expect(results(page).nth(2)).toBeVisible();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  const third = (await results(page).nth(2).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${third}$`));
  await tabTo(page, box(page));
  await page.keyboard.type('get me your boss');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/situations\/demands-supervisor\/$/);
});

test('open stop, a danger card, a country and its number', async ({ page }) => {
  await page.goto('');
  await pressOn(page, page.locator('a.stop'));
  await expect(page).toHaveURL(/\/stop\/$/);
  await pressOn(page, page.locator('.dangers a[href$="/threat-self-harm/"]').first());
  await expect(page).toHaveURL(/\/situations\/threat-self-harm\/$/);
  const country = page.locator('#country-ca');
  await expect(country.locator('.number').first()).toBeHidden();
  await pressOn(page, page.locator('.choice a[href="#country-ca"]'));
  await expect(country.locator('.number').first()).toBeVisible();
});

test('copy a phrase, link to it, print the card, go to another of its family', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.goto('situations/long-hold/');
  await pressOn(page, page.locator('print-page button').first(), 'Space');
  await expect(page).toHaveTitle('printed');
  await pressOn(page, page.locator('.tools a').first());
  await expect(page).toHaveURL(/\/situations\/long-hold\/#.+$/);
  await expect(page.locator(':target')).toBeInViewport();
  const copy = page.locator('copy-phrase button').nth(1);
  await pressOn(page, copy);
  await expect(copy).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await copy.getAttribute('data-text'));
  const next = page.locator('.siblings a').first();
  const href = (await next.getAttribute('href')) ?? '';
  await pressOn(page, next);
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('narrow the index to one door', async ({ page }) => {
  await page.goto('situations/');
  const shown = page.locator('li[data-kinds]:visible');
  const all = await shown.count();
  await tabTo(page, page.locator('#only-all'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#only-stay')).toBeChecked();
  expect(await shown.count()).toBeLessThan(all);
  await expect(shown.and(page.locator(':not([data-kinds~="stay"])'))).toHaveCount(0);
});

test('open the menu of a narrow window, close it, go to a section', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('');
  const menu = page.getByRole('button', { name: 'Menu' });
  const link = page.locator('nav.sidebar a[href$="/train/"]');
  await pressOn(page, menu);
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await pressOn(page, link);
  await expect(page).toHaveURL(/\/train\/$/);
});

test('change the colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('stop/');
  await tabTo(page, page.locator('theme-choice select'));
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('live: note what they want, find a card, see more, follow if it gets worse', async ({
  page,
}) => {
  await page.setViewportSize({ width: 258, height: 500 });
  await page.goto('live/');
  const want = page.locator('they-want input');
  await tabTo(page, want);
  await page.keyboard.type('refund of 40');
  // The search box stands before the line, so one goes back to it.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('he keeps yelling at me');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/live\/shouting\/$/);
  await expect(want).toHaveValue('refund of 40');
  await pressOn(page, page.locator('a[href="#more"]'));
  await expect(page.locator('#more')).toBeInViewport();
  await page.goto('live/shouting/');
  await pressOn(page, page.locator('[data-part="worse"] a').first());
  await expect(page).toHaveURL(/\/live\/(?!shouting)[^/]+\/$/);
});

test('what Tab does not reach is found', async ({ page }) => {
  await page.goto('live/');
  const stop = page.locator('a.stop');
  await stop.evaluate((element) => {
    element.setAttribute('tabindex', '-1');
  });
  await expect(tabTo(page, stop)).rejects.toThrow('is not reached with Tab');
});
