import { test as alone, type Page } from '@playwright/test';
import { deckCount, withTestSheet, type PaperCount } from '#src/print/paper-count.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { strings } from '#src/site/strings.ts';
import { misplacedCards, offsetBacks, type PrintedDeck } from '#tests/support/duplex-checks.ts';
import { isRelease } from '#tests/support/matrix.ts';
import { wrongPages } from '#tests/support/paper-checks.ts';
import { choose, openPaper, sides } from '#tests/support/paper-page.ts';
import { paperProblems } from '#tests/support/pdf-checks.ts';
import { printed, printedPdf } from '#tests/support/printed-pdf.ts';
import { smallCodes } from '#tests/support/qr-codes.ts';
import { illegible, overflows } from '#tests/support/sheet-checks.ts';
import { expect, test } from '#tests/support/shared-page.ts';

/*
 * Every deck on both papers with the test sheet before it; of each format the deck with the fewest sheets
 * turned over the short edge too, in the release run every deck.
 */
const decks = [...readCatalogue('content').decks.values()];
const papers = ['a4', 'letter'] as const;

const byLength = decks
  .filter(({ cards }) => cards.length > 0)
  .toSorted((a, b) => deckCount(a).sheets - deckCount(b).sheets);
const shortest = (['poker', 'a6', 'index'] as const).flatMap(
  (format) => byLength.find((deck) => deck.format === format) ?? [],
);

const words = ({ cards, own, pages, sheets }: PaperCount) =>
  strings.paper.count(cards, own, pages, sheets);

/** Counts that can be read on the screen. */
async function shownCounts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'screen' });
  const texts = await page.locator('.count:visible').allTextContents();
  await page.emulateMedia({ media: 'print' });
  return texts;
}

/** Prints the deck that is open and compares it with what it should be; the test sheet is left off. */
async function faults(page: Page, deck: PrintedDeck): Promise<string[]> {
  const pdf = await printedPdf(page);
  const { pages } = pdf;
  const cards = pages.slice(2);
  return [
    ...paperProblems(pdf, await sides(page), deck.paper),
    ...misplacedCards(cards, deck),
    ...offsetBacks(cards, deck.flip),
    ...pages
      .map(({ texts }) => texts.map(({ text }) => text).join(' '))
      .flatMap((text, i) =>
        text.includes(i % 2 === 0 ? 'FRONT' : 'BACK') &&
        text.includes(strings.paper.flipped[deck.flip])
          ? []
          : [`page ${i + 1} does not say its side and flip`],
      ),
  ];
}

for (const deck of decks)
  test(`deck ${deck.id} prints on both papers`, async ({ page }) => {
    await openPaper(page, `decks/${deck.id}/`);
    expect(await shownCounts(page)).toEqual([words(withTestSheet(deckCount(deck)))]);
    for (const paper of papers) {
      await choose(page, `paper-${paper}`);
      expect(await overflows(page)).toEqual([]);
      expect(await illegible(page)).toEqual([]);
      expect(await smallCodes(page)).toEqual([]);
      const { format, cards } = deck;
      expect(await faults(page, { format, cards: cards.length, paper, flip: 'long' })).toEqual([]);
    }
  });

for (const { id, format, cards } of isRelease ? byLength : shortest)
  test(`deck ${id} prints on both papers, turned over the short edge`, async ({ page }) => {
    await openPaper(page, `decks/${id}/`);
    await choose(page, 'flip-short');
    for (const paper of papers) {
      await choose(page, `paper-${paper}`);
      expect(await faults(page, { format, cards: cards.length, paper, flip: 'short' })).toEqual([]);
    }
  });

alone.describe('without script', () => {
  alone.use({ javaScriptEnabled: false });
  alone(
    'paper, flip and test sheet are chosen and printed, and the count follows',
    async ({ page }) => {
      await page.goto('decks/danger/');
      await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
      const { sheets } = await numbers(page);
      await page.getByLabel('US Letter').check();
      await page.getByLabel('short edge').check();
      await page.getByLabel('tests flip').uncheck();
      const pages = await printed(page);
      expect(await numbers(page)).toEqual({ pages: pages.length, sheets: sheets - 1 });
      expect(wrongPages(pages, 2 * sheets - 2, 'letter')).toEqual([]);
      expect(
        misplacedCards(pages, { format: 'a6', cards: 18, paper: 'letter', flip: 'short' }),
      ).toEqual([]);
      expect(offsetBacks(pages, 'short')).toEqual([]);
    },
  );
});

/** Pages and sheets of paper that the page announces. */
async function numbers(page: Page): Promise<{ pages: number; sheets: number }> {
  const text = (await page.locator('.count:visible').textContent()) ?? '';
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1]);
  return { pages: number(/(\d+) pages/), sheets: number(/(\d+) sheets of paper/) };
}

test.describe('planted faults', () => {
  const firstWords = { format: 'poker', cards: 9, paper: 'a4', flip: 'long' } as const;

  test('a phrase of forty words', async ({ page }) => {
    await openPaper(page, 'decks/first-words/');
    await page
      .locator('.block-phrase b')
      .first()
      .evaluate((phrase) => {
        phrase.textContent = 'word '.repeat(40);
      });
    expect((await overflows(page)).join()).toMatch(/safe of card 1: \d\d/);
  });

  test('a word wider than its card', async ({ page }) => {
    await openPaper(page, 'decks/first-words/');
    await page
      .locator('.block-phrase b')
      .first()
      .evaluate((phrase) => {
        phrase.textContent = 'incomprehensibilities';
      });
    expect((await overflows(page)).join()).toMatch(/safe of card 1: .*across/);
  });

  test('too much text on the test sheet', async ({ page }) => {
    await openPaper(page, 'decks/first-words/');
    await page.addStyleTag({ content: 'div.test-text { font-size: 24pt }' });
    expect((await overflows(page)).join()).toMatch(/test-text: \d\d/);
  });

  test('backs that are not mirrored', async ({ page }) => {
    await openPaper(page, 'decks/first-words/');
    await page.addStyleTag({ content: '.sheet-back .card { transform: translateX(63mm) }' });
    expect((await faults(page, firstWords)).join()).toMatch(/is in column/);
  });

  test('backs that are not turned', async ({ page }) => {
    await openPaper(page, 'decks/hate-and-harassment/');
    await choose(page, 'flip-short');
    await page.addStyleTag({ content: '.cards { transform: none !important }' });
    const deck = { format: 'a6', cards: 4, paper: 'a4', flip: 'short' } as const;
    const problems = (await faults(page, deck)).join();
    expect(problems).toMatch(/is turned by 0 degrees/);
    expect(problems).toMatch(/is in column/);
  });

  for (const [direction, shift] of [
    ['across', '0.5mm, 0'],
    ['down', '0, 0.5mm'],
  ] as const)
    test(`backs half a millimetre off their fronts, ${direction}`, async ({ page }) => {
      await openPaper(page, 'decks/first-words/');
      await page.addStyleTag({ content: `.sheet-back .card { transform: translate(${shift}) }` });
      const problems = await faults(page, firstWords);
      expect(problems).toHaveLength(9);
      for (const problem of problems) expect(problem).toMatch(/lies 0\.[456]\d mm off its front/);
    });

  test('a card that is missing on the back', async ({ page }) => {
    await openPaper(page, 'decks/first-words/');
    await page.addStyleTag({ content: '.sheet-back [data-number="3"] { display: none }' });
    expect(await faults(page, firstWords)).toContain('page 2 has 8 marked cards, not 9');
  });

  test('sheets one millimetre too high', async ({ page }) => {
    await openPaper(page, 'decks/first-words/');
    await page.addStyleTag({
      content: '.sheet { block-size: calc(var(--paper-y) + 1mm) !important }',
    });
    expect(wrongPages(await printed(page), await sides(page), 'a4').join()).toMatch(
      /8 pages for 4 sides/,
    );
  });

  test('small grey type on a background', async ({ page }) => {
    await openPaper(page, 'decks/first-words/');
    await page.addStyleTag({ content: '.cue { font-size: 6pt; color: #999; background: #eee }' });
    const problems = (await illegible(page)).join();
    expect(problems).toMatch(/is set in 6\.00 pt/);
    expect(problems).toMatch(/contrast of 2\.85/);
    expect(problems).toMatch(/cue has a background/);
  });
});
