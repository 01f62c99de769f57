import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from '#src/build/open-browser.ts';

/** Makes sure that browser tests have a browser that starts: one of this machine, or a newly installed one. */
const asRoot = process.getuid?.() === 0;

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 5 * 60_000,
  }).status === 0;

/** Debian has a Chromium without windows; where it is not known, the one with windows does. */
function withApt(): boolean {
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return false;
  run('apt-get', 'update', '-q');
  const install = (browser: string) =>
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', browser, 'fonts-liberation');
  return install('chromium-headless-shell') || install('chromium');
}

function withPlaywright(): boolean {
  const libraries = asRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  return run(
    process.execPath,
    'node_modules/playwright/cli.js',
    'install',
    ...libraries,
    'chromium',
  );
}

async function starts(): Promise<boolean> {
  const options = await launchOptions();
  const { executablePath } = options;
  if (executablePath === undefined) return false;
  try {
    const browser = await chromium.launch(options);
    console.log(`${executablePath} ${browser.version()}`);
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${String(error)}`);
    return false;
  }
}

const ready =
  (await starts()) || (withApt() && (await starts())) || (withPlaywright() && (await starts()));
if (!ready) {
  console.error(
    'No browser: install Chrome, Chromium or Edge, or name one in STEADY_BROWSER, and run npm test again.',
  );
  process.exit(1);
}
