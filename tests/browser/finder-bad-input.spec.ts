import { test as alone, type Page } from '@playwright/test';
import { badQueries } from '#tests/support/bad-queries.ts';
import { watch } from '#tests/support/visit.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const FILE = '**/data/finder.*.json';

const box = (page: Page) => page.locator('input[type=search][name=q]');
const results = (page: Page) => page.locator('a[data-result]:visible');

/** What was run that only a query could have brought. */
const planted = (page: Page) => page.evaluate(() => 'planted' in globalThis);

/** Elements inside results that no template or mark puts there. */
const strangers = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelectorAll(
        '[data-finder="panel"] :is(img, script, iframe, input, [onerror], [onload])',
      ).length,
  );

alone(
  'whatever is asked for by typing, pasting or address: nothing runs, cards stand there',
  async ({ page, context, baseURL }) => {
    alone.setTimeout(120_000);
    const { faults } = watch(context, baseURL);
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto('');
    await box(page).fill('refund');
    await expect(results(page).first()).toBeVisible();
    for (const query of badQueries(15)) {
      await box(page).evaluate((input: HTMLInputElement, text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, query);
      const empty = (await box(page).inputValue()).trim() === '';
      if (empty) await expect(results(page)).toHaveCount(0);
      else await expect(results(page).nth(2)).toBeVisible();
      expect(await strangers(page)).toBe(0);
    }
    expect(await planted(page)).toBe(false);
    for (const [i, query] of badQueries(0).entries()) {
      if (query.trim() === '' || i % 3 === 2) continue;
      const asked = query.toWellFormed();
      await page.goto('about:blank');
      // Servers refuse addresses of many thousand letters themselves; a hash never reaches one.
      const address =
        i % 3 === 0
          ? `?q=${encodeURIComponent(asked.slice(0, 500).toWellFormed())}`
          : `#q=${encodeURIComponent(asked)}`;
      await page.goto(address);
      await expect(page.locator('a[href$="/stop/"]').first()).toBeVisible();
      await expect(page).toHaveURL(/\/#q=/);
      expect(await planted(page)).toBe(false);
    }
    // Leaving a page before it is loaded breaks off what is still on its way.
    expect(faults.filter((fault) => !fault.startsWith('failed:'))).toEqual([]);
  },
);

for (const address of [
  '?q=%',
  '?q=%E0%A4%A',
  '#q=%',
  '#q=%ff%zz',
  '?q=%00%0a',
  '#q=%u0041',
  '?q=a&q=b#q=c',
])
  test(`${address} leaves a page that works`, async ({ page }) => {
    await page.goto(address);
    await box(page).fill('get me your boss');
    await expect(results(page).first()).toHaveAttribute('href', /demands-supervisor/);
    await expect(page).toHaveURL(/\/#q=get\+me\+your\+boss$/);
  });

for (const [fault, answer] of [
  ['truncated', { body: '{"model":{"format":1,"cards":84,"words":"a b' }],
  ['of another version', { json: { model: { format: 99, cards: 84 }, cards: [], usual: [] } }],
  [
    'a page of HTML',
    { body: '<!doctype html><script>window.planted=1</script>', contentType: 'text/html' },
  ],
  ['empty', { body: '' }],
  ['missing', { status: 404 }],
] as const)
  test.describe(`with a finder file that is ${fault}`, () => {
    test('Pagefind finds the cards', async ({ page }) => {
      await page.route(FILE, (route) => route.fulfill(answer));
      await page.goto('');
      await page.keyboard.type('supervisor');
      await expect(results(page).first()).toHaveAttribute('href', /demands-supervisor/);
      expect(await planted(page)).toBe(false);
    });

    test('and without Pagefind the panel leads to the list and to stop', async ({ page }) => {
      await page.route(FILE, (route) => route.fulfill(answer));
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('live/');
      await box(page).fill('supervisor');
      const panel = page.locator('[data-finder="panel"]');
      await expect(panel).toContainText('No card found.');
      await expect(panel.locator('a[href$="/situations/"]')).toBeVisible();
      await expect(panel.locator('a[href$="/stop/"]')).toBeVisible();
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
      await box(page).press('Enter');
      await expect(page).toHaveURL(/\/situations\/#q=supervisor$/);
    });
  });

interface Hanging {
  readonly asked: Promise<unknown>;
  readonly letGo: () => void;
}

/** Lets a file hang once it is asked for, until it is let go. */
async function hang(page: Page, file: string | RegExp): Promise<Hanging> {
  const asked = Promise.withResolvers<undefined>();
  const held = Promise.withResolvers<undefined>();
  await page.route(file, async (route) => {
    asked.resolve(undefined);
    await held.promise;
    await route.continue();
  });
  return {
    asked: asked.promise,
    letGo: () => {
      held.resolve(undefined);
    },
  };
}

alone.describe('with a finder file that hangs', () => {
  alone.beforeEach(({ page }) => page.clock.install());

  async function typeAndWaitTooLong(page: Page): Promise<Hanging> {
    const file = await hang(page, FILE);
    await page.goto('');
    await page.keyboard.type('supervisor');
    await file.asked;
    await expect(page.locator('[data-finder="panel"]')).toBeHidden();
    await page.clock.fastForward(4000);
    return file;
  }

  alone('Pagefind finds the cards, and the file takes over when it comes', async ({ page }) => {
    const { letGo } = await typeAndWaitTooLong(page);
    await expect(results(page).first()).toHaveAttribute('href', /demands-supervisor/);
    await expect(page.locator('[data-finder="unsure"]')).toBeVisible();
    letGo();
    await expect(page.locator('[data-finder="sure"]')).toBeVisible();
    await expect(results(page).first()).toHaveAttribute('href', /demands-supervisor/);
  });

  alone('a result that is marked stays when the file comes', async ({ page }) => {
    const { letGo } = await typeAndWaitTooLong(page);
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const come = page.waitForResponse(FILE);
    letGo();
    await (await come).finished();
    await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[data-finder="unsure"]')).toBeVisible();
    await page.keyboard.type(' ');
    await expect(page.locator('[data-finder="sure"]')).toBeVisible();
  });

  alone('and Pagefind too, the panel leads to the list and to stop', async ({ page }) => {
    const pagefind = await hang(page, '**/pagefind/**');
    await typeAndWaitTooLong(page);
    await pagefind.asked;
    await page.clock.fastForward(10_000);
    await expect(page.locator('[data-finder="panel"]')).toContainText('No card found.');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/situations\/#q=supervisor$/);
  });

  alone('and the script too, Enter leads to the list', async ({ page }) => {
    await hang(page, /finder-session/);
    await page.goto('');
    await page.keyboard.type('supervisor');
    await page.keyboard.press('Enter');
    await page.clock.fastForward(4000);
    await expect(page).toHaveURL(/\/situations\/#q=supervisor$/);
  });
});

alone(
  'a letter typed before the browser has moved the focus goes into the box',
  async ({ page }) => {
    await page.goto('');
    await box(page).blur();
    await page.keyboard.type('boss');
    await expect(box(page)).toHaveValue('boss');
  },
);

test('with Pagefind or its synonyms gone, cards come as ever', async ({ page }) => {
  await page.route(/\/pagefind\/|\/data\/synonyms/, (route) => route.fulfill({ status: 404 }));
  await page.goto('');
  await page.keyboard.type('seven beats manager');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-finder="status"]')).toHaveText(/^\d+ results$/);
});

test('with its synonyms damaged, the handbook is still found', async ({ page }) => {
  await page.route('**/data/synonyms.*', (route) => route.fulfill({ body: '<!doctype html>' }));
  await page.goto('');
  await page.keyboard.type('seven beats');
  await expect(page.locator('#finder-pages a').first()).toBeVisible();
});

alone('with storage blocked everything is found and stop is reached', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('');
  await page.keyboard.type('seven beats');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('#finder-pages a').first()).toBeVisible();
  await page.locator('[data-finder="panel"] a[href$="/stop/"]').click();
  await expect(page).toHaveURL(/\/stop\/$/);
  expect(faults).toEqual([]);
});
