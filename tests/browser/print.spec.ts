import { test as alone } from '@playwright/test';
import { ADVANCE_WIDTHS, MEASURED } from '#src/print/advance-widths.ts';
import { PAPERS } from '#src/print/geometry.ts';
import { cardSheets } from '#src/domain/sheets.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { strings } from '#src/site/strings.ts';
import { nearEdge, wrongPages } from '#tests/support/paper-checks.ts';
import { openPaper, sides } from '#tests/support/paper-page.ts';
import { printed } from '#tests/support/printed-pdf.ts';
import { illegible, overflows, tooFull } from '#tests/support/sheet-checks.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const { sheets, situations } = readCatalogue('content');
const read = [...sheets.values()].filter(({ format }) => format !== 'poster');
const papers = ['a4', 'letter'] as const;

/** A sheet is one box that is the same on either paper, so that large print is printed on the shorter one only. */
for (const { id } of [...read, ...cardSheets(situations)])
  for (const [address, on] of [
    [`sheets/${id}/`, papers],
    [`sheets/${id}/large/`, ['letter']],
  ] as const)
    test(`${address} prints`, async ({ page }) => {
      for (const paper of on) {
        await openPaper(page, address, paper);
        expect(await overflows(page)).toEqual([]);
        expect(await illegible(page)).toEqual([]);
        expect(await tooFull(page)).toEqual([]);
        const pages = await printed(page);
        expect(wrongPages(pages, await sides(page), paper)).toEqual([]);
        expect(nearEdge(pages)).toEqual([]);
        const { count } = strings.paper;
        const words = count(0, 0, pages.length, pages.length);
        await expect(page.locator('.count')).toHaveText(words);
        const sheet = sheets.get(id);
        const most = sheet?.format === 'form' ? sheet.sides : 1;
        expect(pages.length).toBeLessThanOrEqual(address.endsWith('large/') ? 2 * most : most);
      }
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
