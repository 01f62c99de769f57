import type { FrameLocator, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Everything the frame has sent to the page around it. */
    received?: unknown[];
  }
}

/** Puts a page of the site into a sandboxed frame on an otherwise empty page, and notes what the frame sends. */
export async function inFrame(
  page: Page,
  address: string,
  sandbox = 'allow-scripts',
): Promise<FrameLocator> {
  await page.goto('live/start/');
  const src = new URL(address, page.url().replace(/live\/start\/$/, '')).href;
  await page.evaluate(
    ([src, sandbox]) => {
      const received: unknown[] = [];
      window.received = received;
      window.addEventListener('message', ({ data }) => received.push(data));
      const frame = Object.assign(document.createElement('iframe'), {
        src,
        width: 258,
        height: 500,
      });
      frame.setAttribute('sandbox', sandbox);
      frame.style.border = '0';
      document.body.replaceChildren(frame);
    },
    [src, sandbox] as const,
  );
  return page.frameLocator('iframe');
}

/** What the frame has sent so far. */
export const received = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => window.received ?? []);
