import { builtSiteOf } from '#tests/support/built-site.ts';
import {
  belowFold,
  corner,
  largerThanSpeech,
  largestText,
  partOrder,
  places,
} from '#tests/support/layout-facts.ts';
import { fillToTheLimit } from '#tests/support/longest-card.ts';
import { pagesByType, shortestAndLongest } from '#tests/support/page-types.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const site = builtSiteOf('root');
const types = pagesByType(site);
const all = (type: string) => types.get(type) ?? [];

const SAMPLE = ['hear', 'say', 'late', 'do', 'dont', 'worse'].map(
  (part) => `[data-part="${part}"]`,
);
const ORDERED = ['hear', 'late', 'steps', 'dont', 'worse'].map((part) => `[data-part="${part}"]`);
/** Parts that only some ordered cards have. */
const OPTIONAL = ['numbers', 'dropped'];
/** Numbers are read out too. */
const SPEECH = '[data-phrase], .number';

test.describe('on a screen of 1366 by 768', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  for (const [type, parts] of [
    ['situation', SAMPLE],
    ['ordered situation', ORDERED],
  ] as const)
    test(`every ${type}: all that a call needs is above the fold, in the same places`, async ({
      page,
    }) => {
      expect(all(type).length).toBeGreaterThan(8);
      const seen = new Set<string>();
      for (const address of all(type)) {
        await page.goto(address.slice(1));
        const order = await partOrder(page);
        const own = OPTIONAL.filter((part) => order.includes(part));
        const needed = [...parts, ...own.map((part) => `[data-part="${part}"]`)];
        expect.soft(await belowFold(page, needed), address).toEqual([]);
        const fixed = parts.filter((part) => !part.includes('late'));
        const always = order.filter((part) => !OPTIONAL.includes(part));
        seen.add([...(await places(page, fixed)), ...always].join());
      }
      expect([...seen]).toHaveLength(1);
    });

  test('the longest card there may be is above the fold too', async ({ page }) => {
    await page.goto('situations/shouting/');
    await fillToTheLimit(page);
    expect(await belowFold(page, SAMPLE)).toEqual([]);
    expect(await largerThanSpeech(page, SPEECH)).toEqual([]);
  });

  test('a part below the fold, a title larger than speech and a moved part are found', async ({
    page,
  }) => {
    await page.goto('situations/shouting/');
    const before = await places(page, SAMPLE);
    await page.addStyleTag({
      content: 'h1 { font-size: 60px !important } [data-part="dont"] { margin: 700px 0 0 9px }',
    });
    expect(await belowFold(page, SAMPLE)).toContainEqual(
      expect.stringMatching(/^\[data-part="dont"\]: \d+ px below$/),
    );
    expect(await largerThanSpeech(page, SPEECH)).toEqual(['60 px: Caller is shouting']);
    expect(await places(page, SAMPLE)).not.toEqual(before);
  });
});

const SAID = '[data-part="say"] [data-phrase], [data-part="steps"] .speech';

for (const type of ['situation', 'ordered situation', 'live card', 'ordered live card'])
  test(`every ${type}: nothing is larger than the words to say, least of all those to avoid`, async ({
    page,
  }) => {
    for (const address of all(type)) {
      await page.goto(address.slice(1));
      for (const width of [258, 1366]) {
        await page.setViewportSize({ width, height: 700 });
        const where = `${address} at ${width} px`;
        expect.soft(await largerThanSpeech(page, SPEECH), where).toEqual([]);
        const avoided = await largestText(page, '[data-part="dont"]');
        expect(avoided, where).toBeGreaterThan(0);
        expect.soft(avoided, where).toBeLessThanOrEqual(await largestText(page, SAID));
      }
    }
  });

test('words to avoid that are larger than those to say, and parts in another order, are found', async ({
  page,
}) => {
  await page.goto('situations/shouting/');
  const before = await partOrder(page);
  await page.addStyleTag({ content: '[data-part="dont"] .avoid { font-size: 40px }' });
  await page.locator('[data-part="say"]').evaluate((say) => {
    say.parentElement?.append(say);
  });
  expect(await largestText(page, '[data-part="dont"]')).toBe(40);
  expect(await largestText(page, SAID)).toBeLessThan(40);
  expect(await partOrder(page)).not.toEqual(before);
});

const WIDTHS = [258, 390, 1366] as const;
const FRAMES = {
  reading: [...shortestAndLongest(site)].filter(([type]) => !/live|form|sheet|deck/.test(type)),
  live: [...shortestAndLongest(site)].filter(([type]) => /live|form/.test(type)),
};

for (const [frame, kinds] of Object.entries(FRAMES))
  test(`stop stands in the same corner of every ${frame} page`, async ({ page }) => {
    const corners = new Map<number, Set<string>>();
    for (const [, addresses] of kinds) {
      await page.goto(addresses[0]?.slice(1) ?? '');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        const place = await corner(page, 'a.stop');
        corners.set(width, (corners.get(width) ?? new Set()).add(place));
      }
    }
    for (const [width, found] of corners) {
      expect([...found], `${width} px`).toHaveLength(1);
      expect([...found][0], `${width} px`).toMatch(/^\d{1,2} px, \d{1,2} px$/);
    }
  });

test('a way to stop that has moved is found', async ({ page }) => {
  await page.goto('stop/');
  const before = await corner(page, 'a.stop');
  await page.addStyleTag({ content: 'a.stop { margin-inline-end: 9px }' });
  expect(await corner(page, 'a.stop')).not.toBe(before);
});
