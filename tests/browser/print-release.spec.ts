import type { Page } from '@playwright/test';
import type { Browser as Firefox } from 'puppeteer-core';
import { choices, choose, printed } from '#src/pdf/print-page.ts';
import { printPages } from '#src/pdf/print-pages.ts';
import { openFirefox, printInFirefox } from '#tests/support/firefox-print.ts';
import { isRelease, timeFor } from '#tests/support/matrix.ts';
import {
  LARGE_COVERAGE,
  monoProblems,
  POSTER_COVERAGE,
  type PlacedCode,
} from '#tests/support/mono-checks.ts';
import { paperProblems } from '#tests/support/pdf-checks.ts';
import { bitmapsOf } from '#tests/support/poppler.ts';
import { readPdf } from '#tests/support/printed-pdf.ts';
import { expect, test as base } from '#tests/support/shared-page.ts';
import { SITES } from '#tests/support/sites.ts';
import { differentWords } from '#tests/support/word-bags.ts';

/*
 * `npm run test:release`: every page of sheets on every paper, for every edge, in black and white at 150 dpi, and
 * beside what Firefox prints.
 */
const test = base.extend<object, { firefox: Firefox }>({
  firefox: [
    async ({}, use) => {
      const browser = await openFirefox();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** Where the codes are that are printed, as the page is set for print now. */
const placedCodes = (page: Page): Promise<PlacedCode[]> =>
  page.evaluate(() => {
    const mm = (px: number) => (px * 25.4) / 96;
    return [...document.querySelectorAll('.sheet')]
      .filter((sheet) => sheet.getClientRects().length > 0)
      .flatMap((sheet, number) => {
        const paper = sheet.getBoundingClientRect();
        const shown = [...sheet.querySelectorAll('.qr')].filter(
          (code) => code.getClientRects().length > 0,
        );
        return shown.map((code) => {
          const { left, right, top, bottom } = code.getBoundingClientRect();
          return {
            page: number,
            link: code.getAttribute('data-link') ?? '',
            left: mm(left - paper.left),
            right: mm(right - paper.left),
            top: mm(top - paper.top),
            bottom: mm(bottom - paper.top),
          };
        });
      });
  });

if (isRelease)
  for (const address of printPages(SITES.root.folder))
    test(`${address} in black and white, and in Firefox`, async ({ page, firefox }, {
      project,
    }) => {
      await page.goto(address.slice(1));
      const all = await choices(page);
      const poster = (await page.locator('.sheets-poster').count()) > 0;
      const large = address.endsWith('/large/') ? LARGE_COVERAGE : undefined;
      const most = poster ? POSTER_COVERAGE : large;
      base.setTimeout(timeFor(all.length * 4));
      const url = (project.use.baseURL ?? '') + address.slice(1);
      const others = await printInFirefox(firefox, url, all);
      await page.emulateMedia({ media: 'print' });
      for (const [i, choice] of all.entries()) {
        const name = `${choice.paper} ${choice.flip ?? ''}`;
        await choose(page, choice);
        const bytes = await printed(page);
        const pdf = await readPdf(bytes);
        const sides = await page.locator('.sheet:visible').count();
        expect.soft(paperProblems(pdf, sides, choice.paper), name).toEqual([]);
        const codes = await placedCodes(page);
        const lost = monoProblems(pdf.pages, bitmapsOf(bytes), codes, most);
        expect.soft(lost, name).toEqual([]);
        const other = others[i];
        expect.soft(other?.overflows, name).toEqual([]);
        const theirs = other ? (await readPdf(other.bytes)).pages : [];
        expect.soft(differentWords(pdf.pages, theirs), name).toEqual([]);
      }
    });
