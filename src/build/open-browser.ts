import { chromium, type Browser } from 'playwright-core';
import { BROWSER_VARIABLES, browserOfThisMachine } from './find-browser.ts';

const ARGS = [
  // Without a window, Chromium would round the width of every letter to whole pixels, and no line would be as on paper.
  '--font-render-hinting=none',
  // It refuses to run its sandbox as root, as in most build containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** How to start the browser of this machine. */
export async function launchOptions(): Promise<{ executablePath?: string; args: string[] }> {
  const executablePath = await browserOfThisMachine();
  return { ...(executablePath !== undefined && { executablePath }), args: ARGS };
}

/**
 * Starts the browser of this machine, without a window.
 * @param more arguments for the browser beside those every run has
 * @throws when there is none, with what to do about it
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const options = await launchOptions();
  if (options.executablePath === undefined)
    throw new Error(
      `No browser found. Install Chrome, Chromium or Edge, or name one in ${BROWSER_VARIABLES[0]}.`,
    );
  return chromium.launch({ ...options, args: [...options.args, ...more] });
}
