import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that are off, each with the reason. There is none. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** What axe finds on the page as it stands: rule, element, and what would mend it. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: TAGS,
      rules: Object.fromEntries(Object.keys(EXCEPTIONS).map((id) => [id, { enabled: false }])),
      // Only what is wrong is reported; describing all that is right takes most of the time on long pages.
      resultTypes: ['violations'],
    })
    // No page has frames of another origin, and without that step axe takes half the time.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
