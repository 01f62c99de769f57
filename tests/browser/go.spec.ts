import { expect, test, type Page } from '@playwright/test';
import { catalogue } from '#tests/support/catalogue.ts';
import { builtSiteOf, isIndexable } from '#tests/support/built-site.ts';
import { sandboxedFrame } from '#tests/support/sandboxed-frame.ts';
import { watch } from '#tests/support/visit.ts';

const situations = [...catalogue.situations.values()];
const START = 'live/start/';

/** Opens an address that leads on before it is loaded. */
const pop = (page: Page, search: string) =>
  page.goto(`go/${search}`, { waitUntil: 'commit' }).then(() => page.waitForURL(/\/(?!go\/)/));

for (const [search, target] of [
  ['?say=long-hold', 'live/long-hold/'],
  ['?say=y01', 'live/demands-supervisor/'],
  ['?say=%20Y01%20&ticket=7', 'live/demands-supervisor/'],
  ['?say=Long-Hold&to=page', 'situations/long-hold/'],
  ['?say=y01&to=PAGE', 'situations/demands-supervisor/'],
  ['', START],
  ['?say=', START],
  ['?say=no-such-card&to=page', START],
  ['?say=%', START],
  ['?say=%E0%A4%A&to=%', START],
  ['?say=long-hold%00', START],
  ['?say=//other.invalid/', START],
  ['?say=__proto__', START],
  [`?say=${'long-hold'.repeat(500)}`, START],
  ['#long-hold', START],
  ['?say=#values', START],
] as const)
  test(`/go/${search.slice(0, 40)} opens /${target}`, async ({ page, baseURL }) => {
    await pop(page, search);
    await expect(page).toHaveURL(new URL(target, baseURL).href);
    await expect(page.locator('h1')).toBeVisible();
  });

test('every id and every code of the table opens its card', async ({ page, baseURL }) => {
  await page.goto('go/#values');
  const rows = await page
    .locator('[data-say]')
    .evaluateAll((all) =>
      all.map((row) => `${row.getAttribute('data-say')} ${row.getAttribute('data-code')}`),
    );
  expect(rows.toSorted()).toEqual(situations.map(({ id, code }) => `${id} ${code}`).toSorted());
  for (const { id, code } of situations.slice(0, 5))
    for (const value of [id, code]) {
      await pop(page, `?say=${value}`);
      await expect(page).toHaveURL(new URL(`live/${id}/`, baseURL).href);
    }
});

test('HTML in a value is neither run nor shown, nor carried on', async ({
  page,
  context,
  baseURL,
}) => {
  const { faults } = watch(context, baseURL);
  await pop(page, `?say=${encodeURIComponent('<img src=x onerror="document.title=1">planted')}`);
  await expect(page).toHaveURL(new URL(START, baseURL).href);
  expect(await page.content()).not.toContain('planted');
  expect(faults.filter((fault) => !fault.startsWith('failed:'))).toEqual([]);
});

test('back leads to the page before, not to the way between', async ({ page, baseURL }) => {
  await page.goto('stop/');
  await page.evaluate((to) => (location.href = to), new URL('go/?say=c01', baseURL).href);
  await page.waitForURL(/\/live\/.+/);
  await page.goBack();
  await expect(page).toHaveURL(new URL('stop/', baseURL).href);
});

test('in a sandboxed frame it opens the card in the frame', async ({ page, baseURL }) => {
  const frame = await sandboxedFrame(page, new URL('go/?say=shouting', baseURL).href);
  await expect(frame.locator('h1')).toContainText('shouting');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the page is not for search engines', () => {
  expect(isIndexable(builtSiteOf(test.info().project.name).pages.get('/go/') ?? '')).toBe(false);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table stands there, every card a plain link, and nothing of the address', async ({
    page,
    baseURL,
  }) => {
    await page.goto('go/?say=%3Cb%3Eplanted');
    expect(await page.content()).not.toContain('planted');
    const rows = page.locator('tbody tr');
    await expect(rows).toHaveCount(situations.length);
    for (const { id, code, heading } of situations.slice(0, 3)) {
      const row = rows.filter({ has: page.getByText(id, { exact: true }) });
      await expect(row).toContainText(code);
      await expect(row.getByRole('link')).toHaveText(heading);
    }
    await page.getByRole('link', { name: situations[0]?.heading ?? '', exact: true }).click();
    await expect(page).toHaveURL(new URL(`live/${situations[0]?.id ?? ''}/`, baseURL).href);
  });
});
