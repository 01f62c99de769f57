import { defineConfig } from '@playwright/test';
import { browserOfThisMachine } from '../src/build/find-browser.ts';
import { SITES } from './support/sites.ts';

const executablePath = await browserOfThisMachine();
const asRoot = process.getuid?.() === 0;

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
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Chromium refuses to run its sandbox as root, as in most build containers.
      args: asRoot ? ['--no-sandbox'] : [],
    },
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
