import type { Page } from '@playwright/test';

/** Elements that hold text and cut it off: their content is wider or higher than they show. */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = [style.overflowX, style.overflowY].some((way) => /hidden|clip/.test(way));
        const offered =
          element.matches('.sr-only, .skip, .sl-skip-link') || style.clipPath !== 'none';
        return hides && !offered && element.textContent.trim() !== '';
      })
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`),
  );
}
