import { chromium, type Browser } from 'playwright-core';
import { BROWSER_VARIABLES, browserOfThisMachine } from './find-browser.ts';

/** How to start the browser of this machine. Chromium refuses to run its sandbox as root, as in most build containers. */
export async function launchOptions(): Promise<{ executablePath?: string; args: string[] }> {
  const executablePath = await browserOfThisMachine();
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
}

/**
 * Starts the browser of this machine, without a window.
 * @throws when there is none, with what to do about it
 */
export async function openBrowser(): Promise<Browser> {
  const options = await launchOptions();
  if (options.executablePath === undefined)
    throw new Error(
      `No browser found. Install Chrome, Chromium or Edge, or name one in ${BROWSER_VARIABLES[0]}.`,
    );
  return chromium.launch(options);
}
