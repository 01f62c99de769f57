import { expect, test, type Page } from '@playwright/test';
import { tabTo } from '#tests/support/keyboard.ts';
import { sandboxedFrame } from '#tests/support/sandboxed-frame.ts';
import { watch } from '#tests/support/visit.ts';

const KEY = 'steady-pins';
const pinOf = (page: Page, id: string) => page.locator(`pin-card[data-id="${id}"] button`);
const pinned = (page: Page) => page.locator('pinned-cards a');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Pages are left here while the finder's file is still on its way, which counts as a failed request. */
const scriptErrors = (faults: readonly string[]) =>
  faults.filter((fault) => fault.startsWith('script:'));

/** Puts something into the browser's storage before any page is opened. */
const keep = (page: Page, value: string) =>
  page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem('planted') === null) localStorage.setItem(key, text);
      sessionStorage.setItem('planted', 'yes');
    },
    [KEY, value] as const,
  );

for (const [kind, address] of [
  ['situation page', 'situations/long-hold/'],
  ['ordered page', 'situations/gas-fire-or-co/'],
  ['live card', 'live/long-hold/'],
  ['index', 'situations/'],
] as const)
  test(`a card is pinned on its ${kind} with a key, listed first, and taken out again`, async ({
    page,
  }) => {
    const id = address.includes('gas') ? 'gas-fire-or-co' : 'long-hold';
    await page.goto(address);
    const pin = pinOf(page, id);
    await expect(pin).toHaveAttribute('aria-pressed', 'false');
    await expect(pin).toHaveAccessibleName(/^Pin: ./);
    await pin.focus();
    await page.keyboard.press('Space');
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
    for (const [list, to] of [
      ['', 'situations'],
      ['live/', 'live'],
    ] as const) {
      await page.goto(list);
      await expect(pinned(page)).toHaveCount(1);
      await expect(pinned(page)).toHaveAttribute('href', `/${to}/${id}/`);
      const headings = await page.locator('main h2:visible').allTextContents();
      expect(headings.slice(0, 2)).toEqual(['Pinned', 'Most needed']);
    }
    await page.goto(address);
    await pinOf(page, id).click();
    expect(await kept(page)).toBeNull();
    await page.goto('live/');
    await expect(page.locator('pinned-cards')).toBeHidden();
  });

test('the pin of a card is reached with Tab', async ({ page }) => {
  await page.goto('situations/long-hold/');
  await tabTo(page, pinOf(page, 'long-hold'));
});

test('a seventh pin takes the place of the oldest; the newest is first', async ({ page }) => {
  await page.goto('situations/');
  const ids = await page
    .locator('pin-card')
    .evaluateAll((all) => all.slice(0, 7).map((pin) => pin.getAttribute('data-id') ?? ''));
  for (const id of ids) await pinOf(page, id).click();
  await expect(page.locator('pin-card [aria-pressed="true"]')).toHaveCount(6);
  await expect(pinOf(page, ids[0] ?? '')).toHaveAttribute('aria-pressed', 'false');
  await page.goto('');
  await expect(pinned(page)).toHaveCount(6);
  await expect(pinned(page).first()).toHaveAttribute('href', `/situations/${ids[6] ?? ''}/`);
});

test('back from a card that was pinned, home lists it', async ({ page }) => {
  await page.goto('');
  const card = page.locator('.phrase-card:visible').first();
  const href = (await card.getAttribute('href')) ?? '';
  await card.click();
  await page.locator('pin-card button').click();
  await page.goBack();
  await expect(pinned(page)).toHaveAttribute('href', href);
});

test('a pin set in another tab is shown here', async ({ page, context }) => {
  await page.goto('live/');
  const other = await context.newPage();
  await other.goto('live/shouting/');
  await other.locator('pin-card button').click();
  await expect(pinned(page)).toHaveAttribute('href', '/live/shouting/');
});

for (const value of ['{', '"shouting"', '{"shouting":1}', '[1,null,"<b>x</b>","../stop"]'])
  test(`${value} in the storage is ignored`, async ({ page, context, baseURL }) => {
    await keep(page, value);
    const { faults } = watch(context, baseURL);
    await page.goto('');
    await expect(page.locator('pinned-cards')).toBeHidden();
    await page.goto('live/shouting/');
    await page.locator('pin-card button').click();
    expect(await kept(page)).toBe('["shouting"]');
    expect(scriptErrors(faults)).toEqual([]);
  });

test('cards that no longer exist are dropped', async ({ page }) => {
  await keep(page, '["gone-card","shouting","constructor"]');
  for (const list of ['', 'live/']) {
    await page.goto(list);
    await expect(pinned(page)).toHaveCount(1);
    expect(await kept(page)).toBe('["shouting"]');
  }
});

test('where the storage is full, the control goes away and nothing breaks', async ({
  page,
  context,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const { faults } = watch(context, baseURL);
  await page.goto('situations/shouting/');
  await page.locator('pin-card button').click();
  await expect(page.locator('pin-card button')).toBeHidden();
  expect(scriptErrors(faults)).toEqual([]);
});

for (const address of ['', 'live/', 'live/shouting/', 'situations/', 'situations/shouting/'])
  test(`in a frame without storage /${address} offers no pin, and works`, async ({
    page,
    context,
    baseURL,
  }) => {
    const { faults } = watch(context, baseURL);
    const frame = await sandboxedFrame(page, new URL(address, baseURL).href);
    await expect(frame.locator('stop-link:defined')).toBeAttached();
    await expect(frame.locator('pin-card:visible')).toHaveCount(0);
    await expect(frame.locator('pinned-cards:visible')).toHaveCount(0);
    expect(scriptErrors(faults)).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there are no pins', async ({ page }) => {
    for (const address of ['', 'live/', 'live/shouting/', 'situations/', 'situations/shouting/']) {
      await page.goto(address);
      await expect(page.locator('pin-card:visible, pinned-cards:visible')).toHaveCount(0);
    }
  });
});
