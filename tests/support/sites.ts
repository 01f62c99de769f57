/**
 * The built sites browser tests look at. `npm test` builds both; while writing, point them at any
 * folder: `STEADY_SITE=.cache/mine npm run test:browser -- tests/browser/finder.spec.ts`.
 */
export const SITES = {
  root: {
    folder: process.env.STEADY_SITE ?? '.cache/site-root',
    base: '/',
    url: 'STEADY_URL',
    address: undefined,
    repository: undefined,
  },
  based: {
    folder: process.env.STEADY_BASED_SITE ?? '.cache/site-based',
    base: '/tools/handbook/',
    url: 'STEADY_BASED_URL',
    /** Built with SITE_ADDRESS set to this, so that its paper carries QR codes. */
    address: 'https://handbook.example',
    /** Built with REPOSITORY set to this, so that its pages have edit links. */
    repository: 'https://git.example/steady/edit/main/',
  },
} as const;
