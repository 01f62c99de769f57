import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test, type Browser } from '@playwright/test';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdfFiles } from '#src/pdf/make-files.ts';
import type { PdfFile } from '#src/pdf/pdf-file.ts';
import { SITES } from '#tests/support/sites.ts';

/* The files of `npm run pdf`. What stands on their pages is tested with the pages; see print.spec.ts. */
const SITE = SITES.root.folder;
const PAGES = ['/decks/first-words/', '/sheets/first-day/'];

const make = (browser: Browser, out: string, site = SITE) =>
  makePdfFiles(browser, {
    site,
    at: 'https://steady.invalid/',
    pages: PAGES,
    out,
    metadata: { author: 'Us', creator: 'Steady', date: new Date('2026-11-22T00:00:00Z') },
    windows: 2,
  });

/** The site with one page changed. */
function changed(folder: string, change: (html: string) => string): string {
  cpSync(join(SITE, '_astro'), join(folder, '_astro'), { recursive: true });
  for (const page of PAGES) cpSync(join(SITE, page), join(folder, page), { recursive: true });
  const path = join(folder, '/sheets/first-day/index.html');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

test.afterEach(({ browserName: _ }, { outputDir }) => {
  rmSync(outputDir, { recursive: true, force: true });
});

test('two runs make the same bytes', async ({ browser }, { outputDir }) => {
  const one = await make(browser, join(outputDir, 'one'));
  const two = await make(browser, join(outputDir, 'two'));
  expect(two).toEqual(one);
  const files = [...one.values()].flat();
  expect(files).toHaveLength(6);
  for (const { address, bytes } of files) {
    const written = readFileSync(join(outputDir, 'one', address));
    expect(written.length, address).toBe(bytes);
    expect(written.equals(readFileSync(join(outputDir, 'two', address))), address).toBe(true);
  }
});

test('a file says what it is, and asks to be printed as it is meant', async ({ browser }, {
  outputDir,
}) => {
  const files = [...(await make(browser, outputDir)).values()].flat();
  const read = (of: PdfFile) =>
    PDFDocument.load(readFileSync(join(outputDir, of.address)), { updateMetadata: false });
  for (const of of files) {
    const pdf = await read(of);
    expect(pdf.getTitle()).toMatch(/^(?:First words|Your first day on the phones) · Steady$/);
    expect(pdf.getSubject()).toMatch(/^For /);
    expect([pdf.getAuthor(), pdf.getCreator()]).toEqual(['Us', 'Steady']);
    expect(pdf.getCreationDate()).toEqual(new Date('2026-11-22T00:00:00Z'));
    expect(pdf.getModificationDate()).toEqual(pdf.getCreationDate());
    expect(pdf.getPageCount()).toBe(of.pages);
    const asks = pdf.catalog.getViewerPreferences();
    expect(asks?.getDisplayDocTitle()).toBe(true);
    expect(asks?.getPrintScaling()).toBe('None');
    expect(asks?.getPickTrayByPDFSize()).toBe(true);
    const edge = { long: 'DuplexFlipLongEdge', short: 'DuplexFlipShortEdge' };
    expect(asks?.getDuplex()).toBe(of.flip && edge[of.flip]);
    for (const key of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'Lang'])
      expect(pdf.catalog.has(PDFName.of(key)), `${of.address} ${key}`).toBe(true);
  }
});

test('a page on more sides than it shows stops the run', async ({ browser }, { outputDir }) => {
  const longer = (html: string) => html.replace('</main>', '</main><p>A line more</p>');
  const site = changed(join(outputDir, 'site'), longer);
  await expect(make(browser, outputDir, site)).rejects.toThrow(
    '/sheets/first-day/ shows 1 sides and comes out on 2 of a4.',
  );
});

test('a page that asks for something off the site stops the run', async ({ browser }, {
  outputDir,
}) => {
  const image = (html: string) =>
    html.replace('<main>', '<main><img hidden src="https://elsewhere.example/x.png">');
  const site = changed(join(outputDir, 'site'), image);
  await expect(make(browser, outputDir, site)).rejects.toThrow(
    'Pages of sheets ask for what the site does not have: https://elsewhere.example/x.png',
  );
});
