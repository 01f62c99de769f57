import type { Page } from 'playwright-core';
import { choicesOf, type PdfChoice } from './pdf-file.ts';

/** Prints what a page of sheets shows now, tagged and with an outline. */
export async function printed(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true });
}

const radio = (name: string, value?: string) =>
  `input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`;

/** Everything that can be chosen on a page of sheets. */
export async function choices(page: Page): Promise<PdfChoice[]> {
  const values = (name: string) =>
    page
      .locator(radio(name))
      .evaluateAll((radios) => radios.map((each) => each.getAttribute('value') ?? ''));
  return choicesOf(await values('paper'), await values('flip'));
}

/** Chooses paper and edge on a page of sheets. */
export async function choose(page: Page, choice: PdfChoice): Promise<void> {
  for (const name of ['paper', 'flip'] as const)
    if (choice[name] !== undefined)
      await page.locator(radio(name, choice[name])).evaluate((each: HTMLInputElement) => {
        each.checked = true;
      });
}
