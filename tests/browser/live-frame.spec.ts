import { expect, test, type Page } from '@playwright/test';
import { inFrame, received } from '#tests/support/frame.ts';

const CARD = 'live/long-hold/';

/** Heights the frame has told so far. A message of any other shape is a fault. */
async function heights(page: Page): Promise<number[]> {
  return (await received(page)).map((message) => {
    expect(message).toEqual({
      source: 'steady',
      type: 'height',
      height: expect.any(Number) as unknown,
      path: expect.stringMatching(/^\/live\/[a-z/-]+$/) as unknown,
    });
    return Number(Object.entries(message ?? {}).find(([key]) => key === 'height')?.[1]);
  });
}

test.use({ colorScheme: 'dark' });

test('a sandboxed frame is light and keeps what they want, without storage', async ({ page }) => {
  const frame = await inFrame(page, CARD);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  const storage = await frame.locator('body').evaluate(() => {
    try {
      return typeof localStorage;
    } catch (error) {
      return error instanceof DOMException ? error.name : 'other';
    }
  });
  expect(storage).toBe('SecurityError');
  await frame.locator('they-want input').fill('a refund & more');
  await frame.locator('[data-part="worse"] a').first().click();
  await expect(frame.locator('h1')).toContainText('Caller is shouting');
  await expect(frame.locator('they-want input')).toHaveValue('a refund & more');
  // A sandboxed page is not told where it was come from: the list is the way back.
  await expect(frame.locator('last-card a')).toBeHidden();
  await frame.getByRole('link', { name: 'All cards' }).click();
  await expect(frame.locator('h1')).toContainText('Live cards');
  await expect(frame.locator('they-want input')).toHaveValue('a refund & more');
});

test('out of a frame the colours are those of the system', async ({ page }) => {
  await page.goto(CARD);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('keys work in a sandboxed frame, and the switch is kept in memory', async ({ page }) => {
  const frame = await inFrame(page, CARD);
  await frame.locator('they-want input').fill('40');
  await frame.locator('main').focus();
  await page.keyboard.press('1');
  await expect(frame.locator('h1')).toContainText('Caller is shouting');
  await frame.getByRole('checkbox').uncheck();
  await frame.getByRole('link', { name: 'Close' }).click();
  await expect(frame.locator('h1')).toContainText('And another thing');
  await expect(frame.getByRole('checkbox')).not.toBeChecked();
  await expect(frame.locator('they-want input')).toHaveValue('40');
  await frame.locator('main').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('1');
  await expect(frame.locator('call-text details[open]')).toHaveCount(0);
  await expect(frame.locator('h1')).toContainText('And another thing');
});

test('what is written before the script has run is kept too', async ({ page }) => {
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (...args) => {
      const input = document.querySelector<HTMLInputElement>('they-want input');
      if (input && args[0] === 'they-want' && window.name === '') input.value = 'early';
      define(...args);
    };
  });
  await page.goto(CARD);
  await page.locator('[data-part="worse"] a').first().click();
  await expect(page.locator('h1')).toContainText('Caller is shouting');
  await expect(page.locator('they-want input')).toHaveValue('early');
});

test('in a sandboxed frame the note is selected where it may not be copied', async ({ page }) => {
  const frame = await inFrame(page, CARD);
  await frame.getByText('Call note', { exact: true }).click();
  await frame.locator('call-text details[open] button').click();
  await expect(frame.locator('details[open] [role="status"]')).toHaveText(/The text is selected/);
  await expect(frame.locator('details[open] textarea')).toBeFocused();
});

test('a frame tells its height after loading and after each change, and nothing else', async ({
  page,
}) => {
  const frame = await inFrame(page, `${CARD}?paper=a4#q=what+was+typed`);
  await expect.poll(() => heights(page)).toHaveLength(1);
  const whole = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
  expect(await heights(page)).toEqual([Math.ceil(whole)]);
  await frame.getByText('Call note', { exact: true }).click();
  await expect.poll(async () => (await heights(page)).at(-1)).toBeGreaterThan(whole + 50);
  await frame.getByText('Call note', { exact: true }).click();
  await expect.poll(async () => (await heights(page)).at(-1)).toBe(Math.ceil(whole));
  await frame.locator('they-want input').pressSequentially('words');
  await frame.locator('[data-part="worse"] a').first().click();
  await expect
    .poll(async () => JSON.stringify((await received(page)).at(-1)))
    .toContain('"path":"/live/shouting/"');
  const told = await heights(page);
  const messages = (await received(page)).map((message) => JSON.stringify(message));
  expect(messages.filter((message, i) => message === messages[i - 1])).toEqual([]);
  // As tall as it says it is, the frame has nothing left to scroll.
  await page.locator('iframe').evaluate((element, height) => {
    element.setAttribute('height', String(height));
  }, told.at(-1));
  await frame.locator('body').evaluate(() => {
    scrollTo(0, 9999);
  });
  expect(await frame.locator('body').evaluate(() => scrollY)).toBe(0);
});

test('a message of another shape is found', async ({ page }) => {
  const frame = await inFrame(page, CARD);
  await expect.poll(() => heights(page)).toHaveLength(1);
  await frame.locator('body').evaluate(() => {
    window.parent.postMessage(
      { source: 'steady', type: 'height', height: 1, path: '/live/', q: 'x' },
      '*',
    );
  });
  await expect.poll(async () => (await received(page)).length).toBe(2);
  await expect(heights(page)).rejects.toThrow();
});

test('without a frame nothing is sent', async ({ page }) => {
  await page.addInitScript(() => {
    const got: unknown[] = [];
    window.received = got;
    window.addEventListener('message', ({ data }) => got.push(data));
  });
  await page.goto(CARD);
  await page.getByText('Call note', { exact: true }).click();
  await expect(page.locator('call-text textarea').first()).toBeVisible();
  expect(await received(page)).toEqual([]);
});
