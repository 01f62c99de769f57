import { launch, type Browser } from 'puppeteer-core';
import { PAPERS } from '#src/print/geometry.ts';
import type { PdfChoice } from '#src/pdf/pdf-file.ts';
import { findFirefox } from './find-firefox.ts';
import { overflowing } from './sheet-checks.ts';

/** Starts the Firefox of this machine. Playwright drives only a Firefox of its own. */
export async function openFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined)
    throw new Error(
      'No Firefox: install it (Debian: apt-get install firefox-esr), or name one in STEADY_FIREFOX.',
    );
  return launch({ browser: 'firefox', executablePath, headless: true });
}

/** A page of sheets as Firefox prints it. */
export interface FirefoxPrint {
  readonly bytes: Uint8Array;
  /** What does not fit where it stands. */
  readonly overflows: readonly string[];
}

/** Prints a page of sheets with Firefox on every choice. */
export async function printInFirefox(
  browser: Browser,
  url: string,
  choices: readonly PdfChoice[],
): Promise<FirefoxPrint[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const prints: FirefoxPrint[] = [];
  for (const { paper, flip } of choices) {
    await page.evaluate(
      (chosen) => {
        for (const [name, value] of Object.entries(chosen)) {
          const radio = document.querySelector<HTMLInputElement>(
            `input[name="${name}"][value="${value}"]`,
          );
          if (radio) radio.checked = true;
        }
      },
      { paper, ...(flip && { flip }) },
    );
    const overflows = await page.evaluate(overflowing, 1);
    const { width, height } = PAPERS[paper];
    const bytes = await page.pdf({
      width: `${width}mm`,
      height: `${height}mm`,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    });
    prints.push({ bytes, overflows });
  }
  await page.close();
  return prints;
}
