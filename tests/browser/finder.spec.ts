import { test as alone, type Page } from '@playwright/test';
import { axeViolations } from '#tests/support/axe.ts';
import { find } from '#tests/support/finder.ts';
import { sidewaysScroll } from '#tests/support/overflow.ts';
import { watch } from '#tests/support/visit.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const FILE = '**/data/finder.*.json';

const box = (page: Page) => page.locator('input[type=search][name=q]');
const results = (page: Page) => page.locator('a[data-result]:visible');
const panel = (page: Page) => page.locator('[data-finder="panel"]');

for (const [query, id] of [
  ['get me your boss', 'demands-supervisor'],
  ['he keeps yelling at me', 'shouting'],
  ['sucidal', 'threat-self-harm'],
] as const)
  test(`"${query}" puts the right card first`, async ({ page }) => {
    await page.goto('');
    await find(page, query);
    await expect(results(page).first()).toHaveAttribute('href', new RegExp(`/situations/${id}/$`));
  });

test('a result shows title, first words, door and danger', async ({ page }) => {
  await page.goto('');
  await find(page, 'sucidal');
  const first = results(page).first();
  await expect(first).toContainText('Danger');
  await expect(first).toContainText('Door: Stay');
  await expect(first).toContainText('Are you thinking about suicide?');
  await expect(first.locator('svg')).toBeVisible();
});

test('home has the box in focus, and what is typed goes to the hash alone', async ({ page }) => {
  await page.goto('');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('shouting at me');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/#q=shouting\+at\+me$/);
  await box(page).fill('');
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
});

for (const address of ['?q=get+me+your+boss', '#q=get%20me%20your%20boss'])
  test(`${address} is answered on load and stays in the hash`, async ({ page }) => {
    await page.goto(address);
    await expect(results(page).first()).toHaveAttribute('href', /demands-supervisor/);
    await expect(box(page)).toHaveValue('get me your boss');
    await expect(page).toHaveURL(/\/#q=get/);
  });

test('a page keeps its own parameters and anchor', async ({ page }) => {
  await page.goto('situations/shouting/?paper=a4#say');
  await find(page, 'boss');
  await expect(page).toHaveURL(/shouting\/\?paper=a4#q=boss$/);
  await box(page).fill('');
  await expect(page).toHaveURL(/shouting\/\?paper=a4#say$/);
});

test('back from a card leads to the same results', async ({ page }) => {
  await page.goto('');
  await find(page, 'get me your boss');
  await results(page).first().click();
  await expect(page).toHaveURL(/\/situations\/demands-supervisor\/$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('get me your boss');
  await expect(results(page).first()).toHaveAttribute('href', /demands-supervisor/);
});

test('results stay in place while one of them is clicked', async ({ page }) => {
  await page.goto('');
  await find(page, 'get me your boss');
  const first = await results(page).first().elementHandle();
  await results(page).first().dispatchEvent('focusin');
  await box(page).click();
  await box(page).blur();
  await box(page).focus();
  expect(await first.evaluate((result) => result.isConnected)).toBe(true);
});

test('a query in a followed hash is answered', async ({ page }) => {
  await page.goto('situations/shouting/');
  await page.evaluate(() => (location.hash = '#q=boss'));
  await expect(results(page).first()).toHaveAttribute('href', /demands-supervisor/);
});

test('arrows mark a result, Enter opens it', async ({ page }) => {
  await page.goto('');
  await find(page, 'shouting');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  const second = results(page).nth(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const href = (await second.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('Enter alone opens the first result, also before the file is there', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(FILE, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('');
  await page.keyboard.type('get me your boss');
  await page.keyboard.press('Enter');
  held.resolve(undefined);
  await expect(page).toHaveURL(/\/situations\/demands-supervisor\/$/);
});

test('Escape and a click elsewhere close the panel; the words stay', async ({ page }) => {
  await page.goto('');
  await find(page, 'shouting');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(box(page)).toHaveValue('shouting');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toBeVisible();
  await page.locator('h1').click();
  await expect(panel(page)).toBeHidden();
});

test('a guess is called one, beside the start card and stop', async ({ page }) => {
  await page.goto('');
  await find(page, 'zzqx wvv');
  await expect(panel(page)).toContainText('Closest guesses');
  await expect(panel(page).locator('a[href$="/live/start/"]')).toBeVisible();
  await expect(panel(page).locator('a[href$="/stop/"]')).toBeVisible();
});

test('pages of the handbook follow the cards', async ({ page }) => {
  await page.goto('');
  await find(page, 'seven beats');
  const pages = page.locator('#finder-pages a[data-result]');
  await expect(pages.first()).toHaveAttribute('href', /\/steps\/seven-beats\//);
  await expect(page.locator('[role="status"]').first()).toContainText(/^\d+ results/);
  await expect(pages.and(page.locator('[href*="/situations/"]'))).toHaveCount(0);
});

for (const [fault, answer] of [
  ['missing', { status: 404 }],
  ['damaged', { json: { model: { format: 1 } } }],
] as const)
  test(`with a ${fault} file Pagefind finds the cards`, async ({ page }) => {
    await page.route(FILE, (route) => route.fulfill(answer));
    await page.goto('');
    await find(page, 'supervisor');
    const first = results(page).first();
    await expect(first).toHaveAttribute('href', /\/situations\/demands-supervisor\/$/);
    await expect(first).toContainText('Door: Ask');
    await expect(panel(page)).toContainText('Closest guesses');
  });

test('with nothing to search in, the form still leads to all situations', async ({ page }) => {
  await page.route(/\/(?:pagefind|data)\//, (route) => route.abort());
  await page.goto('');
  await page.keyboard.type('boss');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/situations\/#q=boss$/);
});

for (const [name, address] of [
  ['home', ''],
  ['a situation', 'situations/shouting/'],
  ['the index', 'situations/'],
  ['the live panel', 'live/'],
  ['an unknown address', 'no/such/page/'],
] as const)
  test(`${name} has one search box`, async ({ page }) => {
    await page.goto(address);
    await expect(box(page)).toHaveCount(1);
  });

test('in the live panel results are live cards, and fit 258 px', async ({ page }) => {
  await page.setViewportSize({ width: 258, height: 640 });
  await page.goto('live/');
  await find(page, 'sucidal');
  await expect(results(page).first()).toHaveAttribute('href', /\/live\/threat-self-harm\/$/);
  expect(await sidewaysScroll(page)).toBeUndefined();
  const width = await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(width).toBe(0);
});

for (const [name, address, options] of [
  ['light', '', { colorScheme: 'light' }],
  ['dark', '', { colorScheme: 'dark' }],
  ['header', 'situations/shouting/', { colorScheme: 'light' }],
  ['live', 'live/', { colorScheme: 'dark', viewport: { width: 258, height: 640 } }],
] as const)
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing with the panel open and a result marked', async ({ page }) => {
      await page.goto(address);
      await find(page, 'says he will kill himself');
      await page.keyboard.press('ArrowDown');
      expect(await axeViolations(page)).toEqual([]);
    });
  });

alone(
  'a search leaves nothing behind and asks no other origin',
  async ({ page, context, baseURL }) => {
    const { faults } = watch(context, baseURL);
    await page.goto('');
    await find(page, 'seven beats');
    await page.locator('#finder-pages a').first().waitFor();
    expect(faults).toEqual([]);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  },
);

alone('in a frame without storage it works the same', async ({ page, context, baseURL }) => {
  const { faults } = watch(context, baseURL);
  // A sandboxed frame has an origin of its own, so the server has to let it load scripts and data.
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    await route.fulfill({ response, headers });
  });
  await page.goto('live/start/');
  const address = new URL('live/', baseURL).href;
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 258, height: 600 });
    frame.setAttribute('sandbox', 'allow-scripts');
    document.body.replaceChildren(frame);
  }, address);
  const frame = page.frameLocator('iframe');
  await frame.locator('input[name=q]').pressSequentially('get me your boss');
  await expect(frame.locator('a[data-result]').first()).toHaveAttribute(
    'href',
    /\/live\/demands-supervisor\//,
  );
  expect(
    await frame.locator('body').evaluate(() => {
      try {
        return typeof localStorage;
      } catch (error) {
        return error instanceof DOMException ? error.name : 'other';
      }
    }),
  ).toBe('SecurityError');
  expect(faults).toEqual([]);
});

alone.describe('without script', () => {
  alone.use({ javaScriptEnabled: false });
  alone('the form leads to all situations', async ({ page }) => {
    await page.goto('');
    await box(page).fill('boss');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/situations\/\?q=boss$/);
    await expect(page.locator('a[href$="/situations/demands-supervisor/"]').first()).toBeVisible();
  });
});
