import type { Page } from '@playwright/test';

/** How many px the page can be scrolled sideways, with the elements that stick out furthest. */
export async function sidewaysScroll(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const extra = root.scrollWidth - root.clientWidth;
    if (extra <= 0) return undefined;
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > root.clientWidth + 0.5 || (left < -0.5 && root.dir === 'rtl');
      })
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return `${extra} px: ${widest.join(', ')}`;
  });
}
