import { expect, test } from '@playwright/test';
import { find, findPages } from '#tests/support/finder.ts';
import { watch } from '#tests/support/visit.ts';

const WITH_FINDER = ['', 'live/', 'situations/shouting/', 'live/shouting/', 'no-such-page/'];

for (const address of WITH_FINDER)
  test(`the finder on /${address} keeps every request at home`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(address);
    const { faults } = watch(context, baseURL);
    await find(page, 'manager');
    if (!address.startsWith('live/')) await findPages(page);
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

test('each fault of a visit is found', async ({ page, context, baseURL }) => {
  const { faults } = watch(context, baseURL);
  await page.goto('no-such-page/');
  await page.setContent(`<img src="http://other.invalid/pixel.gif"><script>
    console.log('chatter'); setTimeout(() => { throw new Error('broken'); });
  </script>`);
  await expect
    .poll(() => faults)
    .toEqual(
      expect.arrayContaining([
        `404: ${baseURL ?? ''}no-such-page/`,
        'off origin: http://other.invalid/pixel.gif',
        'failed: http://other.invalid/pixel.gif',
        'console log: chatter',
        'script: broken',
      ]),
    );
});
