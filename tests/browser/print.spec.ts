import { test as alone, type Page } from '@playwright/test';
import { ADVANCE_WIDTHS, MEASURED } from '#src/print/advance-widths.ts';
import { PAPERS, type Paper } from '#src/print/geometry.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { misplacedCards, nearEdge, wrongPages } from '#tests/support/paper-checks.ts';
import { printed } from '#tests/support/printed-pdf.ts';
import { illegible, overflows } from '#tests/support/sheet-checks.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const { sheets, decks } = readCatalogue('content');
const papers = ['a4', 'letter'] as const;

/** Opens a page of sheets as it will be printed on a paper. */
async function open(page: Page, address: string, paper: Paper = 'a4') {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${address}?paper=${paper}`);
  await expect(page.locator(`#paper-${paper}`)).toBeChecked();
}

const sides = (page: Page) => page.locator('.sheet').count();

const choose = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((radio: HTMLInputElement) => {
    radio.checked = true;
  });

for (const paper of papers) {
  for (const { id } of sheets.values())
    test(`sheet ${id} prints on ${paper}`, async ({ page }) => {
      await open(page, `sheets/${id}/`, paper);
      expect(await overflows(page)).toEqual([]);
      expect(await illegible(page)).toEqual([]);
      const pages = await printed(page);
      expect(wrongPages(pages, await sides(page), paper)).toEqual([]);
      expect(nearEdge(pages)).toEqual([]);
    });

  for (const { id, format, cards } of decks.values())
    test(`deck ${id} prints on ${paper}, turned over either edge`, async ({ page }) => {
      await open(page, `decks/${id}/`, paper);
      expect(await overflows(page)).toEqual([]);
      expect(await illegible(page)).toEqual([]);
      await expect(page.locator('.sheet-front [data-number]')).toHaveCount(cards.length);
      await expect(page.locator('.sheet-back [data-number]')).toHaveCount(cards.length);
      for (const flip of ['long', 'short'] as const) {
        await choose(page, `flip-${flip}`);
        const pages = await printed(page);
        expect(wrongPages(pages, await sides(page), paper)).toEqual([]);
        expect(nearEdge(pages)).toEqual([]);
        expect(misplacedCards(pages, format, paper, flip)).toEqual([]);
        const text = pages[1]?.texts.map((each) => each.text).join(' ');
        expect(text).toContain('BACK');
        expect(text).toContain(`flip on the ${flip} edge`);
      }
    });
}

test.describe('planted faults', () => {
  test('a phrase of forty words', async ({ page }) => {
    await open(page, 'decks/first-words/');
    await page
      .locator('.block-phrase b')
      .first()
      .evaluate((phrase) => {
        phrase.textContent = 'word '.repeat(40);
      });
    expect((await overflows(page)).join()).toMatch(/safe of card 1: \d\d/);
  });

  test('a word wider than its card', async ({ page }) => {
    await open(page, 'decks/first-words/');
    await page
      .locator('.block-phrase b')
      .first()
      .evaluate((phrase) => {
        phrase.textContent = 'incomprehensibilities';
      });
    expect((await overflows(page)).join()).toMatch(/safe of card 1: .*across/);
  });

  test('backs that are not mirrored', async ({ page }) => {
    await open(page, 'decks/first-words/');
    await page.addStyleTag({ content: '.sheet-back .card { transform: translateX(63mm) }' });
    expect(misplacedCards(await printed(page), 'poker', 'a4', 'long')).not.toEqual([]);
  });

  test('backs that are not turned', async ({ page }) => {
    await open(page, 'decks/danger/');
    await choose(page, 'flip-short');
    await page.addStyleTag({ content: '.cards { transform: none !important }' });
    const problems = misplacedCards(await printed(page), 'a6', 'a4', 'short').join();
    expect(problems).toMatch(/is turned by 0 degrees/);
    expect(problems).toMatch(/is in column/);
  });

  test('sheets one millimetre too high', async ({ page }) => {
    await open(page, 'decks/first-words/');
    await page.addStyleTag({
      content: '.sheet { block-size: calc(var(--paper-y) + 1mm) !important }',
    });
    expect(wrongPages(await printed(page), await sides(page), 'a4').join()).toMatch(
      /4 pages for 2 sides/,
    );
  });

  test('something after the last sheet', async ({ page }) => {
    await open(page, 'sheets/first-day/');
    await page.evaluate(() => {
      document.body.append('A line more');
    });
    expect(wrongPages(await printed(page), 1, 'a4')).toContain('2 pages for 1 sides');
  });

  test('the wrong paper', async ({ page }) => {
    await open(page, 'sheets/first-day/', 'letter');
    expect(wrongPages(await printed(page), 1, 'a4').join()).toMatch(/page 1 is 612\.0 × 792\.0 pt/);
  });

  test('small grey type on a background', async ({ page }) => {
    await open(page, 'decks/first-words/');
    await page.addStyleTag({ content: '.cue { font-size: 6pt; color: #999; background: #eee }' });
    const problems = (await illegible(page)).join();
    expect(problems).toMatch(/is set in 6\.00 pt/);
    expect(problems).toMatch(/contrast of 2\.85/);
    expect(problems).toMatch(/cue has a background/);
  });

  test('print at the edge of the paper', async ({ page }) => {
    await open(page, 'sheets/first-day/');
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

alone.describe('without script', () => {
  alone.use({ javaScriptEnabled: false });
  alone('paper and flip are chosen and printed', async ({ page }) => {
    await page.goto('decks/danger/');
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await page.getByLabel('US Letter').check();
    await page.getByLabel('short edge').check();
    const pages = await printed(page);
    expect(wrongPages(pages, await sides(page), 'letter')).toEqual([]);
    expect(misplacedCards(pages, 'a6', 'letter', 'short')).toEqual([]);
  });
});

test('sheets scroll inside the page on a narrow panel', async ({ page }) => {
  await page.setViewportSize({ width: 258, height: 600 });
  for (const paper of papers) {
    await page.goto(`decks/danger/?paper=${paper}`);
    const width = await page
      .locator('.sheet')
      .first()
      .evaluate((sheet) => sheet.getBoundingClientRect().width);
    expect((width * 25.4) / 96).toBeCloseTo(PAPERS[paper].width, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(258);
  }
});
