import { LIVE_BUDGET, liveLines } from '#src/domain/live-lines.ts';
import { catalogue } from '#tests/support/catalogue.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { pagesByType } from '#tests/support/page-types.ts';
import { renderedLines, setInArimo } from '#tests/support/rendered-lines.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const { situations } = catalogue;
const parts = ['late', 'hear', 'say', 'do', 'dont', 'worse'] as const;

/** Lines the content check expects the parts of a card to take. */
function expected(id: string): Record<(typeof parts)[number], number> | undefined {
  const card = situations.get(id);
  const [hear] = card?.form === 'sample' ? card.hear : [];
  const [dont] = card?.dont ?? [];
  const [worse] = card?.worse ?? [];
  const next = situations.get(worse?.next ?? '');
  if (card?.form !== 'sample' || !hear || !dont || !worse || !next) return undefined;
  return liveLines(
    {
      late: card.late,
      hear,
      say: card.say.slice(0, 2),
      do: card.do,
      dont,
      worse: { what: worse.what, code: next.code, danger: next.danger },
    },
    () => undefined,
  );
}

test.use({ viewport: { width: 258, height: 500 } });

for (const address of pagesByType(builtSiteOf('root')).get('live card') ?? [])
  test(`${address} stays within its lines`, async ({ page }) => {
    await page.goto(address.slice(1));
    await setInArimo(page);
    await expect(page.locator('body')).toHaveCSS('font-size', '15px');
    const told = expected(address.split('/').at(-2) ?? '');
    for (const part of parts) {
      const element = page.locator(`[data-part="${part}"]`);
      const words = `${part}: ${await element.innerText()}`;
      const lines = await renderedLines(element);
      expect.soft(lines, words).toBeLessThanOrEqual(LIVE_BUDGET[part]);
      expect.soft(told?.[part], `${words}, as the content check counts it`).toBe(lines);
    }
  });

test('a line too many is counted', async ({ page }) => {
  await page.goto('live/start/');
  await setInArimo(page);
  const part = page.locator('h1');
  await part.evaluate((element) => {
    element.innerHTML = 'one <b>line</b>';
  });
  expect(await renderedLines(part)).toBe(1);
  await part.evaluate((element) => {
    element.innerHTML =
      'words that are far too many <b>for</b> the width of one narrow panel, whoever reads it';
  });
  expect(await renderedLines(part)).toBe(3);
});
