import type { Page } from '@playwright/test';

/** One stop on the way through a page with Tab. */
export interface Stop {
  readonly name: string;
  readonly isSkipLink: boolean;
  readonly isInMain: boolean;
  readonly faults: readonly string[];
}

/** Puts the focus before the first stop, also where a box takes it on load. */
export const toTheTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });

/** The next stop: what is wrong when its focus does not show, is out of sight or jumps the order; undefined after the last. */
export async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.evaluate(() => document.activeElement?.toggleAttribute('data-was-here', true));
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    if (element.hasAttribute('data-was-here')) return undefined;
    const SHOWN = ['outline', 'boxShadow', 'border', 'background', 'textDecoration'] as const;
    const look = () => {
      const style = getComputedStyle(element);
      return SHOWN.map((part) => style[part]).join();
    };
    const box = element.getBoundingClientRect();
    const focused = look();
    element.blur();
    const unfocused = look();
    element.focus({ preventScroll: true });
    const bar = document.querySelector('header.header');
    const isBar = bar !== null && getComputedStyle(bar).position === 'fixed';
    const isUnderBar =
      isBar &&
      element.closest('header.header, .sl-menu-button, .sl-skip-link') === null &&
      box.bottom <= bar.getBoundingClientRect().bottom;
    const isOutside = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0;
    const faults = [
      ...(focused === unfocused ? ['its focus does not show'] : []),
      ...(isUnderBar || isOutside ? ['it is out of sight'] : []),
      ...(element.tabIndex > 0 ? ['it jumps the order of the page'] : []),
    ];
    const label = element.getAttribute('aria-label') ?? element.innerText;
    return {
      name: `${element.localName} “${label.trim().slice(0, 40)}”`,
      isSkipLink: element.matches('.sl-skip-link, .skip'),
      isInMain: element.closest('main') !== null,
      faults,
    };
  });
}

/** Stops of a page in their order, up to so many. */
export async function focusWalk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  await toTheTop(page);
  for (let stop = await nextStop(page); stop && stops.length < most; stop = await nextStop(page))
    stops.push(stop);
  return stops;
}
