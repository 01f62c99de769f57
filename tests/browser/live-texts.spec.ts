import { expect, test, type Page } from '@playwright/test';
import { catalogue } from '#tests/support/catalogue.ts';
import { axeViolations } from '#tests/support/axe.ts';
import { sidewaysScroll } from '#tests/support/overflow.ts';

const { blocks } = catalogue;
const text = (page: Page, name: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) });
const open = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();
const copy = (page: Page) => page.locator('call-text details[open] button');
const status = (page: Page) => page.locator('call-text details[open] [role="status"]');
const SELECTED = /^Copying is blocked here\. The text is selected/;

/** Words that are selected in a text field. */
const selected = (page: Page, name: string) =>
  text(page, name).evaluate((field) =>
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : '',
  );

test('the note has want, card, time and the lines of its record, and is copied as changed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date(2026, 10, 25, 14, 5));
  await page.goto('live/long-hold/');
  await page.locator('they-want input').fill('a refund of 40');
  await expect(text(page, 'Call note')).toBeHidden();
  await open(page, 'Call note');
  const note = text(page, 'Call note');
  await expect(note).toHaveValue(/^Call note\nCard c03: “I’ve been on hold for an hour.”\n/);
  await expect(note).toHaveValue(/\nOpened: \d{4}-\d\d-\d\d \d\d:\d\d\n/);
  await expect(note).toHaveValue(/\nWant: a refund of 40\n/);
  const written = (await note.inputValue()).split('\n');
  for (const { label, 'in-notes': part } of blocks.get('record-the-call')?.items ?? [])
    expect(written.some((line) => line.startsWith(`${label}: `))).toBe(part !== 'never');
  await page.locator('they-want input').fill('an apology');
  await expect(note).toHaveValue(/\nWant: an apology\n/);
  await note.press('End');
  await note.press('ControlOrMeta+End');
  await note.pressSequentially(' Mine.');
  await page.locator('they-want input').fill('nothing');
  await expect(note).toHaveValue(/an apology[^]* Mine\.$/);
  await copy(page).click();
  await expect(status(page)).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await note.inputValue());
  await page.reload();
  await open(page, 'Call note');
  await expect(note).not.toHaveValue(/Mine/);
});

test('the time is when the page was opened, not when the text is', async ({ page }) => {
  await page.goto('live/long-hold/');
  await page.evaluate(() => {
    Object.defineProperty(performance, 'timeOrigin', {
      value: new Date(2026, 0, 2, 3, 4).getTime(),
    });
  });
  await open(page, 'Hand-over');
  await expect(text(page, 'Hand-over')).toHaveValue(/\nOpened: 2026-01-02 03:04\n/);
});

for (const [address, block, want] of [
  ['live/demands-supervisor/', 'hand-over', /\nTell the team: a refund\n/],
  ['live/', 'hand-over', /\nTell the team: a refund\n/],
  ['live/gas-fire-or-co/', 'danger-hand-over', /\nThey want: a refund$/],
] as const)
  test(`the hand-over of ${address} has the lines of ${block}`, async ({ page }) => {
    await page.goto(address);
    await page.locator('they-want input').fill('a refund');
    await open(page, 'Hand-over');
    await expect(text(page, 'Hand-over')).toHaveValue(want);
    const written = (await text(page, 'Hand-over').inputValue()).split('\n');
    const told = blocks
      .get(block)
      ?.items.filter((item) => !item.phrase && item['in-notes'] !== 'never');
    expect(told?.length).toBeGreaterThan(2);
    for (const { label } of told ?? [])
      expect
        .soft(
          written.some((line) => line.startsWith(`${label}: `)),
          label,
        )
        .toBe(true);
  });

for (const [fault, clipboard] of [
  ['missing', 'undefined'],
  ['refused', '{ writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) }'],
] as const)
  test(`with a clipboard that is ${fault} the text is selected, and that is said`, async ({
    page,
  }) => {
    await page.addInitScript(
      clipboard === 'undefined'
        ? 'delete Navigator.prototype.clipboard'
        : `Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} })`,
    );
    await page.goto('live/long-hold/');
    await open(page, 'Call note');
    await copy(page).click();
    await expect(status(page)).toHaveText(SELECTED);
    await expect(text(page, 'Call note')).toBeFocused();
    expect(await selected(page, 'Call note')).toBe(await text(page, 'Call note').inputValue());
  });

test('nothing of a text is stored', async ({ page, context }) => {
  await page.goto('live/long-hold/');
  await open(page, 'Call note');
  await text(page, 'Call note').fill('Secret');
  await copy(page).click();
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => window.name + location.href)).not.toContain('Secret');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`open texts fit 258 px and axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 258, height: 500 });
    await page.goto('live/gas-fire-or-co/');
    await open(page, 'Call note');
    await open(page, 'Hand-over');
    expect(await sidewaysScroll(page)).toBeUndefined();
    expect(await axeViolations(page)).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there are no texts, no keys and no way back; the links are there', async ({ page }) => {
    await page.goto('live/shouting/');
    for (const part of ['call-text', 'live-keys', 'last-card'])
      for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
    await expect(page.locator('call-text')).toHaveCount(2);
    await page.getByRole('link', { name: 'Close' }).click();
    await expect(page).toHaveURL(/\/live\/end-call-politely\/$/);
  });
});
