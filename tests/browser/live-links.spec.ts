import { load } from 'cheerio';
import { catalogue } from '#tests/support/catalogue.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { pressOn } from '#tests/support/keyboard.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const { situations, sheets } = catalogue;
const forms = [...sheets.values()].flatMap((sheet) => (sheet.format === 'form' ? [sheet] : []));
const { pages } = builtSiteOf('root');

/** Where the links of the foot of a live page lead, in their order; those that need script are left out. */
function footLinks(html: string): string[] {
  const $ = load(html);
  $('.live-foot [hidden]').remove();
  return $('.live-foot nav a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

test('every live card leads on, to the list, the start card and its forms; danger never to a goodbye', () => {
  expect(situations.size).toBeGreaterThan(80);
  for (const { id, door, danger } of situations.values()) {
    const next = [
      ...(danger ? [] : ['/live/end-call-politely/']),
      ...(door === 'pass' || door === 'ask' ? ['/live/transfer-warm/'] : []),
    ].filter((link) => link !== `/live/${id}/`);
    const toWrite = forms.flatMap((form) =>
      form.leads.includes(id) ? [`/forms/${form.id}/`] : [],
    );
    const links = footLinks(pages.get(`/live/${id}/`) ?? '');
    expect.soft(links, id).toEqual([...next, '/live/', '/live/start/', ...toWrite]);
  }
});

test('a list of cards leads to the list and the start card alone', () => {
  for (const address of ['/live/', '/live/start/'])
    expect(footLinks(pages.get(address) ?? '')).toEqual(['/live/', '/live/start/']);
});

test('a foot without a link is told from one with it', () => {
  const html = pages.get('/live/shouting/') ?? '';
  expect(footLinks(html.replaceAll('href="/live/start/"', ''))).not.toContain('/live/start/');
});

test('back leads to the live card one came from, and to nothing else', async ({ page }) => {
  const back = page.locator('last-card a');
  await page.goto('live/long-hold/');
  await expect(back).toBeHidden();
  await page.locator('[data-part="worse"] a').first().click();
  await expect(page).toHaveURL(/\/live\/shouting\/$/);
  await expect(back).toHaveText('Back');
  await back.click();
  await expect(page).toHaveURL(/\/live\/long-hold\/$/);
  await page.getByRole('link', { name: 'All cards' }).click();
  await expect(page).toHaveURL(/\/live\/$/);
  await page.getByRole('link', { name: 'Caller is shouting' }).click();
  await expect(page).toHaveURL(/\/live\/shouting\/$/);
  await expect(back).toBeHidden();
  await pressOn(page, page.getByRole('link', { name: 'Start again' }));
  await expect(page).toHaveURL(/\/live\/start\/$/);
});
