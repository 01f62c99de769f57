import type { Page } from '@playwright/test';

/** Pairs of elements that lie on each other; one inside the other does not count. */
export const overlaps = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const elements = [...document.querySelectorAll(wanted)].filter(
      (element) => element.getClientRects().length > 0,
    );
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return elements.flatMap((one, index) => {
      const a = one.getBoundingClientRect();
      return elements.slice(index + 1).flatMap((other) => {
        const b = other.getBoundingClientRect();
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 1 && high > 1 && !one.contains(other) && !other.contains(one)
          ? [`${name(one)} and ${name(other)}`]
          : [];
      });
    });
  }, selector);
