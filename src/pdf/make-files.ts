import type { Browser, Page } from 'playwright-core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withMetadata, type PdfMetadata } from './metadata.ts';
import { openFolder } from './open-folder.ts';
import { pdfAddress, type PdfFile } from './pdf-file.ts';
import { choices, choose, printed } from './print-page.ts';

export interface PdfJob {
  /** Built site to print from. */
  readonly site: string;
  /** Address the site will have, with its base path and a slash at the end. */
  readonly at: string;
  /** Addresses inside the site of the pages to print. */
  readonly pages: readonly string[];
  /** Folder the files go to, by their addresses. */
  readonly out: string;
  /** The same in every file. */
  readonly metadata: Pick<PdfMetadata, 'author' | 'creator' | 'date'>;
  /** Windows that print side by side. */
  readonly windows: number;
  readonly onPage?: (address: string, files: readonly PdfFile[]) => void;
}

/**
 * Prints every page on every paper and for every edge it offers.
 * @returns the files by the address of their page, in the order of the pages
 * @throws when a page comes out on more sides than it shows, or asks for anything off the site
 */
export async function makePdfFiles(
  browser: Browser,
  job: PdfJob,
): Promise<Map<string, readonly PdfFile[]>> {
  const files = new Map<string, readonly PdfFile[]>();
  const queue = job.pages.values();
  const context = await browser.newContext();
  const refused = await openFolder(context, job.site, job.at);
  const work = async () => {
    const window = await context.newPage();
    for (const address of queue) {
      files.set(address, await filesOf(window, address, job));
      job.onPage?.(address, files.get(address) ?? []);
    }
  };
  await Promise.all(Array.from({ length: job.windows }, work));
  await context.close();
  if (refused.length > 0)
    throw new Error(`Pages of sheets ask for what the site does not have: ${refused.join(', ')}`);
  return new Map(job.pages.map((address) => [address, files.get(address) ?? []]));
}

async function filesOf(window: Page, address: string, job: PdfJob): Promise<PdfFile[]> {
  await window.goto(job.at + address.slice(1));
  const subject = (await window.locator('meta[name="description"]').getAttribute('content')) ?? '';
  const files: PdfFile[] = [];
  for (const choice of await choices(window)) {
    await choose(window, choice);
    const sides = await window.locator('.sheet:visible').count();
    const { bytes, pages } = await withMetadata(await printed(window), {
      ...job.metadata,
      subject,
      flip: choice.flip,
    });
    if (pages !== sides)
      throw new Error(
        `${address} shows ${sides} sides and comes out on ${pages} of ${choice.paper}.`,
      );
    const to = pdfAddress(address, choice);
    mkdirSync(dirname(join(job.out, to)), { recursive: true });
    writeFileSync(join(job.out, to), bytes);
    files.push({ ...choice, address: to, pages, bytes: bytes.length });
  }
  return files;
}
