import type { BuiltSite } from './built-site.ts';
import { pagesByType, shortestAndLongest } from './page-types.ts';

/**
 * `npm test` looks at every page once, and at the shortest and the longest of each type in every mode and width;
 * `npm run test:release` looks at every page in all of them.
 */
export const isRelease = process.env.STEADY_MATRIX === 'release';

/** Pages to look at in every mode or width, by type; those with the least HTML first. */
export const pagesInEveryMode = (
  site: BuiltSite,
  release: boolean = isRelease,
): ReadonlyMap<string, readonly string[]> =>
  release ? pagesByType(site) : shortestAndLongest(site);

/** Milliseconds a test may take that visits so many pages, on a machine that has other things to do. */
export const timeFor = (pages: number): number => 60_000 + pages * 10_000;
