import { expect, test } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { belowFold, corner, largerThanSpeech, places } from '#tests/support/layout-facts.ts';
import { pagesByType, shortestAndLongest } from '#tests/support/page-types.ts';

const site = builtSiteOf('root');
const types = pagesByType(site);
const all = (type: string) => types.get(type) ?? [];

const SAMPLE = ['hear', 'say', 'late', 'do', 'dont', 'worse'].map(
  (part) => `[data-part="${part}"]`,
);
const ORDERED = ['hear', 'late', 'steps', 'dont', 'worse'].map((part) => `[data-part="${part}"]`);
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
        expect.soft(await belowFold(page, parts), address).toEqual([]);
        expect.soft(await largerThanSpeech(page, SPEECH), address).toEqual([]);
        seen.add(
          (
            await places(
              page,
              parts.filter((part) => !part.includes('late')),
            )
          ).join(),
        );
      }
      expect([...seen]).toHaveLength(1);
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

for (const type of ['live card', 'ordered live card'])
  test(`every ${type}: nothing is larger than the words to say`, async ({ page }) => {
    await page.setViewportSize({ width: 258, height: 500 });
    for (const address of all(type)) {
      await page.goto(address.slice(1));
      expect.soft(await largerThanSpeech(page, SPEECH), address).toEqual([]);
    }
  });

const WIDTHS = [258, 390, 1366] as const;
const FRAMES = {
  reading: [...shortestAndLongest(site)].filter(([type]) => !/live|sheet|deck/.test(type)),
  live: [...shortestAndLongest(site)].filter(([type]) => type.includes('live')),
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
