import type { Page } from '@playwright/test';

/** Landmarks there may be one of, however they are named. */
const SINGLE = ['main', 'banner', 'contentinfo', 'search'];

/** Landmarks that a list of landmarks would not tell apart, and a main part that is not there. */
export const landmarkFaults = (page: Page): Promise<string[]> =>
  page.evaluate((single) => {
    const sectioning = 'article, aside, main, nav, section';
    const implied: Record<string, string> = {
      main: 'main',
      nav: 'navigation',
      aside: 'complementary',
      search: 'search',
      header: 'banner',
      footer: 'contentinfo',
    };
    const roleOf = (element: Element) => {
      const inside = element.parentElement?.closest(sectioning);
      if (element.matches('header:not([role]), footer:not([role])') && inside) return undefined;
      return element.getAttribute('role') ?? implied[element.localName];
    };
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim() ?? '')
        .join(' ');
    const counts = new Map<string, number>();
    const selector = `${Object.keys(implied).join()}, [role=search], [role=main], [role=region]`;
    for (const element of document.querySelectorAll(selector)) {
      const role = roleOf(element);
      if (role === undefined || element.getClientRects().length === 0) continue;
      const key = single.includes(role) ? role : `${role} "${nameOf(element)}"`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [
      ...(counts.has('main') ? [] : ['no main']),
      ...[...counts].flatMap(([key, count]) => (count > 1 ? [`${count} of ${key}`] : [])),
    ];
  }, SINGLE);
