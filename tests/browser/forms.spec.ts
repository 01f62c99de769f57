import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '#tests/support/axe.ts';
import { inFrame } from '#tests/support/frame.ts';
import { sidewaysScroll } from '#tests/support/overflow.ts';
import { strings } from '#src/site/strings.ts';

const FORM = 'forms/threat-form/';
const words = strings.forms;
const text = (page: Page) => page.getByLabel(words.text, { exact: true });
const exactWords = (page: Page) => page.getByLabel('Exact words', { exact: true });
const copy = (page: Page) => page.getByRole('button', { name: words.copy });

/** What the page asks before it goes, as it goes; undefined when it goes without asking. */
async function askedOnLeaving(page: Page): Promise<string | undefined> {
  let asked: string | undefined;
  page.once('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.accept();
  });
  await page.goto('live/start/');
  return asked;
}

test('what is filled in becomes text to copy, in the order of the form', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date(2026, 10, 25, 18, 5));
  await page.goto(FORM);
  await page.getByRole('button', { name: 'Now: Call began' }).click();
  await page.getByRole('button', { name: 'Today: Date' }).click();
  await exactWords(page).fill('“It’s in the post room.”');
  await page.getByLabel('Where exactly?').fill('Behind the door');
  await page.getByLabel('calm').check();
  await page.getByLabel('slow').check();
  await page.getByLabel('woman').check();
  await page.getByLabel('I’d call it').fill('soft, sing-song');
  await page.getByRole('button', { name: 'Now: Who was told, and by whom, 1' }).click();
  await page.getByLabel('Who was told, and by whom, 1').last().fill('Security, by me');
  const expected = `Threat and bomb form (w30)
Written: 2026-11-25 18:05

What they say
Call began: 18:05
Date: 2026-11-25
Exact words: “It’s in the post room.”

Ask the person threatening, one at a time
“Where exactly?” Behind the door

Told
Who was told, and by whom, 1: 18:05 Security, by me

What you heard: tell someone first
Sounds like: woman
Voice: calm, slow
Accent: I’d call it: soft, sing-song`;
  await expect(text(page)).toHaveValue(expected);
  await copy(page).click();
  await expect(page.getByRole('status')).toHaveText(strings.live.texts.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
});

test('every form says its name and leaves no field without one', async ({ page }) => {
  for (const id of ['threat-form', 'incident-form', 'hand-over-form', 'debrief-form']) {
    await page.goto(`forms/${id}/`);
    await expect(text(page)).toHaveValue(/^.+ \(w3\d\)\nWritten: [\d-]+ [\d:]+$/);
    const nameless = await page.locator('form :is(input, textarea)').evaluateAll((fields) =>
      fields
        .filter(
          (field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement,
        )
        .filter(({ labels }) => !labels?.length)
        .map(({ outerHTML }) => outerHTML),
    );
    expect(nameless).toEqual([]);
  }
});

test('nothing is stored, sent or put into the address', async ({ page, context }) => {
  await page.goto(FORM);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await exactWords(page).fill('Secret');
  await page.getByLabel('Call began', { exact: true }).press('Enter');
  await page.getByLabel('calm').press('Enter');
  await copy(page).click();
  // A browser may ask for the icon of the page whenever it likes.
  expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => window.name + location.href)).not.toContain('Secret');
});

test('a page that is left is empty when somebody comes back to it', async ({ page }) => {
  await page.goto(FORM);
  await exactWords(page).fill('Secret');
  expect(await askedOnLeaving(page)).toBe('beforeunload');
  await page.goBack();
  await expect(exactWords(page)).toHaveValue('');
  await exactWords(page).fill('Secret');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(exactWords(page)).toHaveValue('');
});

test('it asks before it goes only while something is not copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(FORM);
  await exactWords(page).click();
  expect(await askedOnLeaving(page), 'nothing written').toBeUndefined();
  await page.goto(FORM);
  await exactWords(page).fill('Words');
  await copy(page).click();
  await expect(page.getByRole('status')).toHaveText(strings.live.texts.copied);
  expect(await askedOnLeaving(page), 'copied').toBeUndefined();
  await page.goto(FORM);
  await exactWords(page).fill('Words');
  await page.getByText(words.clear, { exact: true }).click();
  await page.getByRole('button', { name: words.clearAll }).click();
  await expect(exactWords(page)).toHaveValue('');
  await expect(text(page)).not.toHaveValue(/Words/);
  expect(await askedOnLeaving(page), 'cleared').toBeUndefined();
});

test('in a sandboxed frame it is light, fills in the time and selects what it may not copy', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const frame = await inFrame(page, FORM);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  await frame.getByRole('button', { name: 'Now: Call began' }).click();
  await expect(frame.getByLabel('Call began', { exact: true })).toHaveValue(/^\d\d:\d\d$/);
  await frame.getByRole('button', { name: words.copy }).click();
  await expect(frame.getByRole('status')).toHaveText(strings.live.texts.selected);
  await expect(frame.getByLabel(words.text, { exact: true })).toBeFocused();
});

test('the keyboard alone does it, in the order of the page', async ({ page }) => {
  await page.goto(FORM);
  await page.getByLabel('Call began', { exact: true }).focus();
  await page.getByRole('button', { name: 'Now: Call began' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Call began', { exact: true })).toHaveValue(/^\d\d:\d\d$/);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Number shown')).toBeFocused();
  await page.getByLabel('calm').focus();
  await page.keyboard.press('Space');
  await expect(text(page)).toHaveValue(/Voice: calm/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`filled in, it fits 258 px and axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 258, height: 600 });
    await page.goto(FORM);
    await exactWords(page).fill('A word as long as incomprehensibilities, '.repeat(6));
    await page.getByText(words.clear, { exact: true }).click();
    expect(await sidewaysScroll(page)).toBeUndefined();
    expect(await axeViolations(page)).toEqual([]);
  });

test('danger cards and hand-over pages lead to their forms', async ({ page }) => {
  for (const [from, to] of [
    ['live/bomb-threat/', 'threat-form'],
    ['situations/threat-to-agent/', 'threat-form'],
    ['live/hate-abuse/', 'incident-form'],
    ['escalate/handing-over/', 'hand-over-form'],
    ['recover/debrief/', 'debrief-form'],
    ['sheets/threat-form/', 'threat-form'],
    ['manage/', 'incident-form'],
  ] as const) {
    await page.goto(from);
    await expect(page.locator(`a[href$="/forms/${to}/"]`).first(), from).toBeVisible();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('it is there to read, fill in and print, and says that copying needs script', async ({
    page,
  }) => {
    await page.goto(FORM);
    await expect(page.getByText(words.noScript)).toBeVisible();
    await expect(copy(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Now: Call began' })).toBeHidden();
    await exactWords(page).fill('Words');
    await page.getByLabel('calm').press('Enter');
    await page.getByLabel('Call began', { exact: true }).press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await expect(exactWords(page)).toHaveValue('Words');
  });
});

test('a form that is sent is found', async ({ page }) => {
  await page.goto(FORM);
  await page.locator('form').evaluate((form) => {
    form.setAttribute('method', 'get');
    form.insertAdjacentHTML('beforeend', '<button>Send</button>');
  });
  await page.getByLabel('calm').check();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL(/\?.*=calm/);
});
