import type { Page } from '@playwright/test';

/** Share of the window's height that parts which stay while one scrolls take from the content. */
export const coveredShare = (page: Page): Promise<number> =>
  page.evaluate(() => {
    scrollTo(0, 400);
    const rows = new Set<number>();
    for (const element of document.querySelectorAll('body *')) {
      const { position, visibility } = getComputedStyle(element);
      if (!['fixed', 'sticky'].includes(position) || visibility === 'hidden') continue;
      const { width, top, bottom } = element.getBoundingClientRect();
      if (width < innerWidth / 2) continue;
      for (let y = Math.max(0, Math.round(top)); y < Math.min(innerHeight, bottom); y++)
        rows.add(y);
    }
    scrollTo(0, 0);
    return rows.size / innerHeight;
  });
