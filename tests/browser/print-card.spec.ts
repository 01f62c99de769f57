import { type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { pagesByType } from '#tests/support/page-types.ts';
import { expect, test } from '#tests/support/shared-page.ts';

/*
 * "Print this card" on a situation page: the card alone, on one side, on both papers. Decks and sheets have
 * pages of their own; see print.spec.ts.
 */
const types = pagesByType(builtSiteOf('root'));
const cards = [...(types.get('situation') ?? []), ...(types.get('ordered situation') ?? [])];

async function sides(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: false });
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages;
}

for (const format of ['A4', 'Letter'] as const)
  test(`every card prints on one side of ${format}`, async ({ page }) => {
    expect(cards.length).toBeGreaterThan(20);
    for (const address of cards) {
      await page.goto(address.slice(1));
      expect.soft(await sides(page, format), address).toBe(1);
    }
  });

test('what is needed on a call is printed, what is not is left out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('situations/threat-self-harm/');
  for (const part of ['hear', 'steps', 'dont', 'worse'])
    await expect(page.locator(`[data-part="${part}"]`).first()).toBeVisible();
  await expect(page.getByText('Number for your callers')).toBeVisible();
  await expect(page.locator('.governance')).toBeVisible();
  for (const left of ['header.header', 'nav.sidebar', '.trail', '.tools', '.related'])
    await expect(page.locator(left).first()).toBeHidden();
});

test('a chosen country is printed with its numbers', async ({ page }) => {
  await page.goto('situations/threat-self-harm/');
  await page.locator('.choice a', { hasText: 'Ireland' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#country-ie .number').first()).toBeVisible();
  await expect(page.locator('#country-gb')).toBeHidden();
});

test('a card that runs over its side is found', async ({ page }) => {
  await page.goto('situations/shouting/');
  await page.addStyleTag({ content: '.situation-card { padding-block-end: 260mm }' });
  expect(await sides(page, 'A4')).toBeGreaterThan(1);
});
