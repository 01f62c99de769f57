import { test as alone, type Page } from '@playwright/test';
import { find, findPages } from '#tests/support/finder.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const box = (page: Page) => page.locator('input[type=search][name=q]');
const results = (page: Page) => page.locator('a[data-result]:visible');
const status = (page: Page) => page.locator('[data-finder="status"]');

/** Takes the focus out of the box as a click on the panel's own ground does: it stays open. */
const leaveBox = (page: Page) =>
  box(page).evaluate((input: HTMLElement) => {
    input.blur();
  });

test('words of the query are marked in title and line, by more than a colour', async ({ page }) => {
  await page.goto('');
  await find(page, 'where is my refund');
  const mark = results(page).first().locator('mark').first();
  await expect(mark).toHaveText(/refund/i);
  const line = await mark.evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(line).toBe('underline');
  await expect(results(page).locator('mark', { hasText: /^my$/i })).toHaveCount(0);
});

test('a half-typed word is marked too', async ({ page }) => {
  await page.goto('');
  await find(page, 'get me your mana');
  await expect(results(page).first().locator('mark')).toHaveText(['manager']);
});

test('a digit opens its result while the focus is outside a field', async ({ page }) => {
  await page.goto('');
  await find(page, 'shouting');
  const href = (await results(page).nth(1).getAttribute('href')) ?? '';
  await leaveBox(page);
  await page.keyboard.press('9');
  await page.keyboard.press('Control+2');
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press('2');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('in the box a digit is text, and with the panel closed it does nothing', async ({ page }) => {
  await page.goto('');
  await find(page, 'shouting');
  await page.keyboard.press('2');
  await expect(box(page)).toHaveValue('shouting2');
  await page.keyboard.press('Escape');
  await leaveBox(page);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/\/#q=shouting2$/);
});

test('digits stand beside the results only while they work', async ({ page }) => {
  await page.goto('');
  await find(page, 'shouting');
  const shown = () =>
    results(page)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await shown()).toBe('none');
  await leaveBox(page);
  expect(await shown()).toBe('"1"');
});

test('cards and pages are two named groups of one list, and the box names its marked option', async ({
  page,
}) => {
  await page.goto('');
  await find(page, 'seven beats');
  await findPages(page);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('steady-finder')).toMatchAriaSnapshot(`
    - search:
      - combobox "What is the caller saying or doing?" [expanded]: seven beats
    - listbox "Cards and pages":
      - group "Cards":
        - option
      - group "In the handbook":
        - option
        - option [selected]
  `);
  const marked = await box(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`#${marked ?? ''}`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(`#finder-pages #${marked ?? ''}`)).toBeVisible();
  const controlled = await box(page).getAttribute('aria-controls');
  await expect(page.locator(`[role="listbox"]#${controlled ?? ''}`)).toHaveCount(1);
});

alone('one count is said, after a pause, for all results', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('[role="status"]');
    if (!region) throw new Error('There is no status');
    new MutationObserver(() => {
      const text = region.textContent.trim();
      if (text !== '') said.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await find(page, 'seven beats');
  await expect(status(page)).toHaveText(/^\d+ results$/);
  await page.waitForTimeout(1500);
  const count = await results(page).count();
  const said = await page.evaluate(() => (globalThis as { said?: string[] }).said);
  expect(said).toEqual([`${count} results`]);
  await expect(page.locator('[aria-live], [role="alert"], [role="log"]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('');
});

for (const address of ['', 'situations/shouting/', 'live/'])
  test(`/${address}: back from a card shows the query and its results again`, async ({ page }) => {
    await page.goto(address);
    await find(page, 'get me your boss');
    const href = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
    await page.goBack();
    await expect(box(page)).toHaveValue('get me your boss');
    await expect(results(page).first()).toHaveAttribute('href', href ?? '');
    await page.goForward();
    await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
  });

for (const [name, file] of [
  ['with its file', ''],
  ['with nothing to search in', '/data/'],
] as const)
  alone(
    `Enter works in a frame that may send no forms, ${name}`,
    async ({ page, context, baseURL }) => {
      await context.route('**/*', async (route) => {
        const url = route.request().url();
        if (file !== '' && (url.includes(file) || url.includes('/pagefind/'))) return route.abort();
        const response = await route.fetch();
        const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
        return route.fulfill({ response, headers });
      });
      await page.goto('live/start/');
      await page.evaluate((src) => {
        const frame = Object.assign(document.createElement('iframe'), { src, width: 258 });
        frame.setAttribute('sandbox', 'allow-scripts');
        document.body.replaceChildren(frame);
      }, new URL('live/', baseURL).href);
      const frame = page.frameLocator('iframe');
      await frame.locator('input[name=q]').pressSequentially('get me your boss');
      await frame.locator('input[name=q]').press('Enter');
      const expected = file === '' ? /\/live\/demands-supervisor\/$/ : /\/situations\/#q=/;
      await expect.poll(() => page.frames().at(-1)?.url()).toMatch(expected);
      await context.unrouteAll({ behavior: 'ignoreErrors' });
    },
  );

test('synonyms find pages of the handbook', async ({ page }) => {
  await page.goto('');
  await find(page, 'profanity');
  await findPages(page);
  await expect(page.locator('#finder-pages')).not.toBeEmpty();
});
