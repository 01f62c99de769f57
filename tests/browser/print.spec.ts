import { test as alone } from '@playwright/test';
import { cardSheets } from '#src/domain/sheets.ts';
import { choices, choose } from '#src/pdf/print-page.ts';
import { printPages } from '#src/pdf/print-pages.ts';
import { ADVANCE_WIDTHS, MEASURED } from '#src/print/advance-widths.ts';
import { PAPERS } from '#src/print/geometry.ts';
import { catalogue } from '#tests/support/catalogue.ts';
import { strings } from '#src/site/strings.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { nearEdge, wrongPages } from '#tests/support/paper-checks.ts';
import { openPaper, sides } from '#tests/support/paper-page.ts';
import { paperProblems } from '#tests/support/pdf-checks.ts';
import { printed, printedPdf } from '#tests/support/printed-pdf.ts';
import { misled, misread, qrDrawings, smallCodes } from '#tests/support/qr-codes.ts';
import { expect, test } from '#tests/support/shared-page.ts';
import { illegible, overflows, posterFloors, tooFull } from '#tests/support/sheet-checks.ts';
import { SITES } from '#tests/support/sites.ts';

/*
 * Every page under /sheets/ on every paper it offers, with QR codes; without them on its first paper. And the QR codes
 * of the whole site. Decks have two sides, and a
 * file of their own: print-decks.spec.ts.
 */
const { sheets, situations, codes } = catalogue;
const lists = [...sheets.values()].filter(({ format }) => format === 'list');
const onOneSide = new Set([...lists, ...cardSheets(situations)].map(({ id }) => `/sheets/${id}/`));
/** Sides a page may have: a form says how many it takes, and large print twice as many. */
const most = (address: string): number => {
  const sheet = sheets.get(address.split('/')[2] ?? '');
  if (sheet?.format === 'form') return sheet.sides * (address.endsWith('/large/') ? 2 : 1);
  return onOneSide.has(address) ? 1 : 2;
};
const pages = printPages(SITES.root.folder).filter((address) => address.startsWith('/sheets/'));
const papers = ['a4', 'letter'] as const;

test('every sheet has a page to print, those to read in large print too', () => {
  for (const id of sheets.keys()) expect(pages).toContain(`/sheets/${id}/`);
  for (const address of onOneSide) {
    expect(pages).toContain(address);
    expect(pages).toContain(`${address}large/`);
  }
});

for (const address of pages)
  test(`${address} prints right on every paper`, async ({ page }, { project }) => {
    await page.goto(address.slice(1));
    const poster = (await page.locator('.sheets-poster').count()) > 0;
    const all = await choices(page);
    for (const choice of project.name === 'based' ? all : all.slice(0, 1)) {
      const { paper } = choice;
      await choose(page, choice);
      const shown = page.locator('.count:visible');
      const count = await shown.textContent();
      await page.emulateMedia({ media: 'print' });
      const pdf = await printedPdf(page);
      const problems = [
        ...(await overflows(page)),
        ...(await illegible(page, poster ? posterFloors(paper) : undefined)),
        ...(await smallCodes(page)),
        ...(poster ? [] : await tooFull(page)),
        ...paperProblems(pdf, await sides(page), paper),
      ];
      expect.soft(problems, paper).toEqual([]);
      const { length } = pdf.pages;
      expect.soft(length, paper).toBeLessThanOrEqual(most(address));
      expect.soft(count, paper).toBe(strings.paper.count(0, 0, length, length));
      await page.emulateMedia({ media: null });
    }
  });

test('every QR code can be read and leads to the page of its version', async ({ page }, {
  project,
}) => {
  const site = builtSiteOf(project.name);
  const drawings = qrDrawings(site);
  // Without an address of the site there is nothing a code could lead to.
  expect(drawings.length > 0).toBe(site.address !== undefined);
  expect(await misread(page, drawings)).toEqual([]);
  expect(misled(drawings, site, codes)).toEqual([]);
});

test.describe('planted faults', () => {
  test('something after the last sheet', async ({ page }) => {
    await openPaper(page, 'sheets/first-day/');
    await page.evaluate(() => {
      document.body.append('A line more');
    });
    expect(wrongPages(await printed(page), 1, 'a4')).toContain('2 pages for 1 sides');
  });

  test('the wrong paper', async ({ page }) => {
    await openPaper(page, 'sheets/first-day/', 'letter');
    expect(wrongPages(await printed(page), 1, 'a4').join()).toMatch(/page 1 is 612\.0 × 792\.0 pt/);
  });

  test('a side filled to the brim', async ({ page }) => {
    await openPaper(page, 'sheets/retired-phrases/');
    await page.addStyleTag({ content: '.sections { padding-block-end: 8mm }' });
    expect((await tooFull(page)).join()).toMatch(/side 1 has -?\d\.\d % to spare/);
  });

  test('a sheet that says more than it has room for', async ({ page }) => {
    await openPaper(page, 'sheets/warn-and-end/');
    await page
      .locator('.sections li p')
      .first()
      .evaluate((text) => {
        text.textContent = 'word '.repeat(200);
      });
    expect((await overflows(page)).join()).toMatch(/live standard: \d+ px down/);
  });

  test('small print in the large edition', async ({ page }) => {
    await openPaper(page, 'sheets/threat-self-harm/large/');
    await page.addStyleTag({ content: '.note { font-size: 12pt }' });
    expect((await illegible(page)).join()).toMatch(/is set in 12\.00 pt, under 16/);
  });

  test('print at the edge of the paper', async ({ page }) => {
    await openPaper(page, 'sheets/first-day/');
    await page.addStyleTag({ content: '.live { inset-inline-start: 5mm !important }' });
    expect(nearEdge(await printed(page)).join()).toMatch(/is 5\.\d\d mm from the edge/);
  });
});

test('the widths the build sets type by are those of the font', async ({ page }) => {
  await page.goto('decks/first-words/');
  const wrong = await page.evaluate(
    async ({ chars, widths }) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) return ['no canvas'];
      const problems: string[] = [];
      for (const [weight, list] of [
        ['400', widths.regular],
        ['700', widths.bold],
      ] as const) {
        const font = `${weight} 1000px 'Atkinson Hyperlegible Next'`;
        const faces = await document.fonts.load(font);
        if (faces.length !== 1) problems.push(`${weight}: ${faces.length} fonts`);
        pen.font = font;
        for (const [i, char] of Array.from(chars).entries()) {
          const width = Math.round(pen.measureText(char).width);
          if (width !== list[i])
            problems.push(`${char} in ${weight}: ${width}, listed as ${list[i]}`);
        }
      }
      return problems;
    },
    { chars: MEASURED, widths: ADVANCE_WIDTHS },
  );
  expect(wrong).toEqual([]);
});

alone('the button prints, and appears only where it can', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', '');
    };
  });
  await page.goto('sheets/first-day/');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

for (const width of [258, 390, 768, 1366])
  test(`sheets are shown whole in a window of ${width} px, and at most in their size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const paper of papers) {
      await page.goto(`decks/danger/?paper=${paper}`);
      const shown = await page.locator('.sheets').evaluate((desk) => ({
        page: document.documentElement.scrollWidth,
        sideways: desk.scrollWidth - desk.clientWidth,
        widths: [...desk.querySelectorAll('.sheet')].map((sheet) => {
          const { left, right } = sheet.getBoundingClientRect();
          return { left, right, width: right - left };
        }),
      }));
      expect(shown.page).toBe(width);
      expect(shown.sideways).toBe(0);
      const full = (PAPERS[paper].width * 96) / 25.4;
      for (const sheet of shown.widths) {
        expect(sheet.left).toBeGreaterThanOrEqual(16);
        expect(sheet.right).toBeLessThanOrEqual(width - 16);
        expect(sheet.width).toBeGreaterThan(Math.min(full - 1, 0.7 * width));
        expect(sheet.width).toBeLessThan(full + 1);
      }
    }
  });
