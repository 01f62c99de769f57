import { type Page } from '@playwright/test';
import { catalogue } from '#tests/support/catalogue.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const { codes } = catalogue;
const current = codes.get('t01')?.history.at(-1)?.version ?? '';

/** Gives the code page an older version, as it will have after the next release. */
async function withOlderVersion(page: Page) {
  await page.route('**/c/t01/**', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const entry = /<li data-version="\w+"/.exec(html)?.[0] ?? '';
    const older = '<li data-version="000001">000001, 2026-01-01: First release.</li>';
    const body = html.replace(/(<li data-version="\w+".*?<\/li>)/s, `$1${older}`);
    expect(entry).not.toBe('');
    await route.fulfill({ response, body });
  });
}

test('paper of the current version is said to be current', async ({ page }) => {
  await page.goto(`c/t01/?v=${current}`);
  await expect(page.getByText('Your paper is current.')).toBeVisible();
  await expect(page.locator('[data-answer]:visible')).toHaveCount(1);
});

test('paper of an older version learns what has changed since', async ({ page }) => {
  await withOlderVersion(page);
  await page.goto('c/t01/?v=000001');
  await expect(page.getByText('Your paper is out of date.')).toBeVisible();
  await expect(page.locator('[data-answer="older"]')).toContainText('replace it today');
  await expect(page.getByRole('link', { name: 'Danger cards' })).toBeVisible();
  await expect(
    page.locator(`[data-version="${current}"]`).getByText('since your paper'),
  ).toBeVisible();
  await expect(page.locator('[data-version="000001"]')).toHaveAttribute('aria-current', 'true');
});

test('paper of a version nobody knows is said to be unknown', async ({ page }) => {
  await page.goto('c/t01/?v=ffffff');
  await expect(page.getByText('not in this list')).toBeVisible();
});

test('a version typed with capitals and spaces is the same version', async ({ page }) => {
  await page.goto(`c/t01/?v=%20${current.toUpperCase()}`);
  await expect(page.getByText('Your paper is current.')).toBeVisible();
});

test('without a version nothing is claimed about the paper', async ({ page }) => {
  for (const address of ['c/t01/', 'c/t01/?v=']) {
    await page.goto(address);
    await expect(page.locator('[data-answer]:visible')).toHaveCount(0);
  }
});

test('every code tells its versions without script', async ({ request }) => {
  for (const { code, history } of codes.values()) {
    const html = await (await request.get(`c/${code}/`)).text();
    for (const { version, date } of history) {
      expect(html, code).toContain(`data-version="${version}"`);
      expect(html, code).toContain(`<time datetime="${date}"`);
    }
  }
});
