import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A `page` that all tests of a worker share, one after the other: opening a window takes longer than most tests do.
 * Size, colours, routes and storage are as new for each. A test that adds init scripts, listens to the context or
 * needs another kind of context takes Playwright's own `test`.
 */
export const test = base.extend<{ page: Page }, { window: Page }>({
  window: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ window, viewport, colorScheme }, use) => {
    await window.emulateMedia({
      colorScheme: colorScheme ?? 'light',
      contrast: 'no-preference',
      forcedColors: 'none',
      // Not "screen": that would be kept when the page is printed.
      media: null,
      reducedMotion: 'no-preference',
    });
    if (viewport) await window.setViewportSize(viewport);
    await use(window);
    await window.unrouteAll({ behavior: 'ignoreErrors' });
    await window.evaluate(forget).catch(() => undefined);
    await window.goto('about:blank');
  },
});

/** Leaves nothing of a test in the window: neither in storage nor in its name. */
function forget(): void {
  globalThis.window.name = '';
  globalThis.localStorage.clear();
}
