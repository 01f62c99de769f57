import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '#tests/support/axe.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { find } from '#tests/support/finder.ts';
import { landmarkFaults } from '#tests/support/landmarks.ts';
import { pagesInEveryMode, timeFor } from '#tests/support/matrix.ts';
import { enter, LIGHT, MODES } from '#tests/support/modes.ts';
import { pagesByType } from '#tests/support/page-types.ts';
import { spokenTexts, watchSpoken } from '#tests/support/spoken.ts';

const site = builtSiteOf('root');
const inAllModes = new Set([...pagesInEveryMode(site).values()].flat());

/** Paper has one sheet after another, and no landmarks. */
const PAPER = ['sheet', 'deck'];

test.use({ colorScheme: 'light' });

/** Everything axe finds on the page as it stands, in light and in each of the modes. */
async function violations(page: Page, what: string, modes = MODES): Promise<string[]> {
  const found: string[] = [];
  for (const [name, mode] of Object.entries({ light: LIGHT, ...modes })) {
    await enter(page, mode);
    found.push(...(await axeViolations(page)).map((fault) => `${what}, ${name}: ${fault}`));
  }
  return found;
}

for (const [type, addresses] of pagesByType(site))
  test(`every page of type ${type}: axe, landmarks told apart, nothing announced on the way`, async ({
    page,
  }) => {
    test.setTimeout(timeFor(addresses.length));
    await watchSpoken(page);
    for (const address of addresses) {
      await page.goto(address.slice(1));
      if (!PAPER.includes(type)) expect.soft(await landmarkFaults(page), address).toEqual([]);
      const modes = inAllModes.has(address) ? MODES : {};
      expect.soft(await violations(page, address, modes)).toEqual([]);
      expect.soft(await spokenTexts(page), address).toEqual([]);
    }
  });

for (const address of ['', 'situations/shouting/', 'live/shouting/', 'no-such-page/'])
  test(`results open on /${address}, in all modes`, async ({ page }) => {
    await page.goto(address);
    await find(page, 'my manager');
    await page.keyboard.press('ArrowDown');
    const { print: _, ...onScreen } = MODES;
    expect(await violations(page, 'results', onScreen)).toEqual([]);
  });

/** The open menu covers the page, so Starlight makes the page inert and its main part and heading are out of reach. */
const OUT_OF_REACH = /^(?:landmark-one-main|page-has-heading-one): html:/;

test('the menu of a narrow window open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  for (const address of ['', 'steps/seven-beats/', 'situations/shouting/']) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('nav.sidebar a').first()).toBeVisible();
    await expect(page.locator('.main-frame')).toHaveAttribute('inert');
    const found = await axeViolations(page);
    expect
      .soft(
        found.filter((fault) => !OUT_OF_REACH.test(fault)),
        address,
      )
      .toEqual([]);
  }
});

test('a country opened', async ({ page }) => {
  for (const address of ['stop/', 'situations/threat-self-harm/', 'live/threat-self-harm/']) {
    await page.goto(address);
    await page.locator('.choice a').nth(1).click();
    await expect(page.locator('.country:target .number').first()).toBeVisible();
    expect.soft(await violations(page, address)).toEqual([]);
  }
});

test('a violation is found, in each mode', async ({ page }) => {
  await page.goto('');
  await page.locator('h1').evaluate((heading) => {
    heading.insertAdjacentHTML('afterend', '<img src="favicon.svg"><a href="stop/"></a>');
  });
  const rules = (await violations(page, '/')).map((found) => found.split(': ', 2).join(': '));
  expect(rules).toEqual(
    ['light', ...Object.keys(MODES)].flatMap((mode) => [
      `/, ${mode}: image-alt`,
      `/, ${mode}: link-name`,
    ]),
  );
});
