import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Variables that name a browser to use before any other. */
export const BROWSER_VARIABLES = ['STEADY_BROWSER', 'CHROME_PATH'] as const;

const COMMANDS = [
  // Draws no windows of its own and so does the same in two thirds of the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** What the search looks at; tests give their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would have put its own browser. */
  readonly playwright?: string | undefined;
}

/**
 * The first Chromium-like browser there is: named by a variable, on the PATH, in its usual place,
 * Playwright's own.
 * @throws when a variable names a file that does not exist
 */
export function findBrowser({ env, platform, exists, playwright }: Machine): string | undefined {
  for (const variable of BROWSER_VARIABLES) {
    const named = env[variable];
    if (named === undefined || named === '') continue;
    if (!exists(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return named;
  }
  const windows = platform === 'win32';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((name) => join(folder, windows ? `${name}.exe` : name)));
  const usual = windows
    ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder === undefined ? [] : WINDOWS.map((path) => join(folder, path)),
      )
    : platform === 'darwin'
      ? ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
          MAC.map((path) => join(folder, path)),
        )
      : ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
  const own = playwright === undefined ? [] : [playwright];
  return [...onPath, ...usual, ...own].find(exists);
}

/** The browser of this machine. */
export async function browserOfThisMachine(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  return findBrowser({
    env: process.env,
    platform: process.platform,
    exists: existsSync,
    playwright: chromium.executablePath(),
  });
}
