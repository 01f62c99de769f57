import type { Page } from '@playwright/test';

/** Parts of a card that end below the window, as `part: px below`. */
export function belowFold(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (list) =>
      list.flatMap((selector) => {
        const elements = [...document.querySelectorAll(selector)];
        if (elements.length === 0) return [`${selector}: missing`];
        const bottom = Math.max(...elements.map((part) => part.getBoundingClientRect().bottom));
        const below = Math.round(bottom - innerHeight);
        return below > 0 ? [`${selector}: ${below} px below`] : [];
      }),
    selectors,
  );
}

/** Texts in the page's main part that are set larger than every one of the words to say, largest first. */
export function largerThanSpeech(page: Page, speech: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const main = document.querySelector('main');
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const said = [...(main?.querySelectorAll(selector) ?? [])].map(sizeOf);
    if (said.length === 0) return [`no ${selector}`];
    const holders = [...(main?.querySelectorAll('*') ?? [])].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
        ),
    );
    return holders
      .filter((element) => sizeOf(element) > Math.max(...said))
      .map((element) => `${sizeOf(element)} px: ${element.textContent.trim()}`);
  }, speech);
}

/** Where elements begin, in whole px from the left and the top of the page. */
export function places(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (list) =>
      list.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return `${selector} ${box ? Math.round(box.left) : 'missing'}`;
      }),
    selectors,
  );
}

/** Distance of an element to the upper corner of the window on its side, as `right px, top px`. */
export function corner(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (!box) return 'missing';
    const width = document.documentElement.clientWidth;
    return `${Math.round(width - box.right)} px, ${Math.round(box.top)} px`;
  }, selector);
}

/** Size in px of the largest text inside elements, 0 where there is none. */
export function largestText(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const holders = [...document.querySelectorAll(wanted)]
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
        ),
      );
    return Math.max(
      0,
      ...holders.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
    );
  }, selector);
}

/** Parts of the card, in the order in which they are read. */
export function partOrder(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main [data-part]')].map(
      (part) => part.getAttribute('data-part') ?? '',
    ),
  );
}
