import { defineConfig } from '@playwright/test';
import { launchOptions } from '../src/build/open-browser.ts';
import { SITES } from './support/sites.ts';

/** Where a site is served; the browser tests of a site that is not built fail with its folder's name. */
const baseURL = ({ url, folder, base }: (typeof SITES)['root' | 'based']) =>
  process.env[url] ?? `http://${folder.replaceAll(/\W+/g, '-')}.is-not-built.invalid${base}`;

export default defineConfig({
  testDir: './browser',
  outputDir: '../.cache/browser-tests',
  globalSetup: './support/serve-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 180_000,
  // Costs nothing where all is well, and saves a sound test on a machine that has other things to do.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: await launchOptions(),
  },
  projects: [
    { name: 'root', use: { baseURL: baseURL(SITES.root) } },
    {
      name: 'based',
      testMatch:
        /(?:^|\/)(?:links|addresses|finder|go|starlight-contract|print|print-decks|print-release)\.spec\.ts$/,
      use: { baseURL: baseURL(SITES.based) },
    },
  ],
});
