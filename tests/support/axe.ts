import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';

const SOURCE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** Rules that are off, each with the reason. There is none. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(Object.keys(EXCEPTIONS).map((id) => [id, { enabled: false }])),
  // Only what is wrong is reported; describing all that is right takes most of the time on long pages.
  reporter: 'no-passes',
};

declare global {
  interface Window {
    /** Once it has been put into the page. */
    axe?: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

/** What axe finds on the page as it stands: rule, element, and what would mend it. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Reading its half a megabyte takes as long as its rules do on a short page, so it is read once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (options) => {
    if (!window.axe) throw new Error('axe is not in the page');
    const { violations } = await window.axe.run(options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
  }, OPTIONS);
}
