import type { FrameLocator, Page } from '@playwright/test';

/** Shows an address in a frame that may run scripts and has no storage, as a strict intranet would. */
export async function sandboxedFrame(page: Page, address: string): Promise<FrameLocator> {
  // Such a frame has an origin of its own, so the server has to let it load scripts and data.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    await route.fulfill({ response, headers });
  });
  await page.goto('live/start/');
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 800, height: 600 });
    frame.setAttribute('sandbox', 'allow-scripts');
    document.body.replaceChildren(frame);
  }, address);
  return page.frameLocator('iframe');
}
