import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What live regions have said since the page was opened. */
    spoken?: string[];
  }
}

/** Notes from now on whatever a live region says. */
export const watchSpoken = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const LIVE =
      '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
    const spoken: string[] = [];
    window.spoken = spoken;
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const changed = target instanceof Element ? target : target.parentElement;
        for (const region of [changed?.closest(LIVE), ...addedNodes])
          if (region instanceof Element && region.matches(LIVE)) regions.add(region);
      }
      for (const region of regions) {
        const said = region instanceof HTMLElement ? region.innerText.trim() : '';
        if (region.checkVisibility() && said !== '') spoken.push(said);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

/** What live regions of the open page have said so far. */
export const spokenTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.spoken ?? []);
