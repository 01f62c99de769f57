import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '#tests/support/axe.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { find } from '#tests/support/finder.ts';
import { pagesByType, shortestAndLongest } from '#tests/support/page-types.ts';

const site = builtSiteOf('root');

/** Everything axe finds on these pages, each with its address. */
async function violationsOn(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address.slice(1));
    found.push(...(await axeViolations(page)).map((violation) => `${address} ${violation}`));
  }
  return found;
}

test.describe('light', () => {
  test.use({ colorScheme: 'light' });
  for (const [type, addresses] of pagesByType(site))
    test(`every page of type ${type}`, async ({ page }) => {
      test.setTimeout(20_000 + addresses.length * 10_000);
      expect(await violationsOn(page, addresses)).toEqual([]);
    });
});

const MODES = {
  dark: { colorScheme: 'dark' },
  '320 px wide': { viewport: { width: 320, height: 640 } },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [mode, options] of Object.entries(MODES))
  test.describe(mode, () => {
    test.use(options);
    for (const [type, addresses] of shortestAndLongest(site))
      test(`shortest and longest page of type ${type}`, async ({ page }) => {
        expect(await violationsOn(page, addresses)).toEqual([]);
      });
  });

const OPEN = ['', 'situations/shouting/', 'live/shouting/', 'no-such-page/'];

for (const [mode, options] of Object.entries({
  light: { colorScheme: 'light' },
  ...MODES,
} as const))
  test.describe(`results open, ${mode}`, () => {
    test.use(options);
    for (const address of OPEN)
      test(`the finder on /${address}`, async ({ page }) => {
        await page.goto(address);
        await find(page, 'my manager');
        await page.keyboard.press('ArrowDown');
        expect(await axeViolations(page)).toEqual([]);
      });
  });

test('a violation is found', async ({ page }) => {
  await page.goto('');
  await page.locator('h1').evaluate((heading) => {
    heading.insertAdjacentHTML('afterend', '<img src="favicon.svg"><a href="stop/"></a>');
  });
  const found = await axeViolations(page);
  expect(found.map((violation) => violation.split(':')[0])).toEqual(['image-alt', 'link-name']);
});
