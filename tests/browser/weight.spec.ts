import { expect, test } from '@playwright/test';
import { find, findPages } from '#tests/support/finder.ts';
import { overBudget, weigh } from '#tests/support/weigh.ts';

/** Page and first answer, of which the finder file may take 90,000. */
const WITH_ANSWER = { bytes: 120_000 };
/** Cards, then pages of the handbook, for which Pagefind's own engine is loaded. */
const WITH_PAGES = { bytes: WITH_ANSWER.bytes + 120_000 };

for (const address of ['', 'situations/shouting/', 'live/shouting/'])
  test(`/${address} and the first cards of the finder keep their weight`, async ({
    page,
    context,
  }) => {
    const weight = weigh(context);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(address);
    await find(page, 'manager');
    expect(overBudget(await weight(), WITH_ANSWER)).toEqual([]);
  });

for (const address of ['', 'situations/shouting/'])
  test(`/${address} with cards and pages found keeps its weight`, async ({ page, context }) => {
    const weight = weigh(context);
    await page.goto(address);
    await find(page, 'manager');
    await findPages(page);
    expect(overBudget(await weight(), WITH_PAGES)).toEqual([]);
  });

test('a page over its weight is found', async ({ page, context, baseURL }) => {
  const weight = weigh(context);
  await page.route('**/noise.css', (route) =>
    route.fulfill({ body: Array.from({ length: 9000 }, () => Math.random()).join() }),
  );
  await page.goto('live/');
  await page.addStyleTag({ url: `${baseURL ?? ''}noise.css` });
  const [first, , heaviest] = overBudget(await weight(), { bytes: 20_000, requests: 1 });
  expect(first).toMatch(/^\d+ bytes, 20000 allowed$/);
  expect(heaviest).toMatch(/^\d+ \/noise\.css$/);
});
