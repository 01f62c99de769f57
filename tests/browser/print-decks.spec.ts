import { test as alone, type Page } from '@playwright/test';
import { deckCount, withTestSheet, type PaperCount } from '#src/print/paper-count.ts';
import { catalogue } from '#tests/support/catalogue.ts';
import { strings } from '#src/site/strings.ts';
import { deckFaults } from '#tests/support/deck-faults.ts';
import { misplacedCards, offsetBacks } from '#tests/support/duplex-checks.ts';
import { isRelease } from '#tests/support/matrix.ts';
import { wrongPages } from '#tests/support/paper-checks.ts';
import { choose, openPaper } from '#tests/support/paper-page.ts';
import { printed } from '#tests/support/printed-pdf.ts';
import { smallCodes } from '#tests/support/qr-codes.ts';
import { illegible, overflows } from '#tests/support/sheet-checks.ts';
import { expect, test } from '#tests/support/shared-page.ts';

/*
 * Every deck with the test sheet before it on both papers, with QR codes; without them on A4. Of each format the deck
 * with the fewest sheets turned over the short edge too, in the release run every deck.
 */
const decks = [...catalogue.decks.values()];
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

for (const deck of decks)
  test(`deck ${deck.id} prints on both papers`, async ({ page }, { project }) => {
    await openPaper(page, `decks/${deck.id}/`);
    expect(await shownCounts(page)).toEqual([words(withTestSheet(deckCount(deck)))]);
    for (const paper of project.name === 'based' ? papers : (['a4'] as const)) {
      await choose(page, `paper-${paper}`);
      expect(await overflows(page)).toEqual([]);
      expect(await illegible(page)).toEqual([]);
      expect(await smallCodes(page)).toEqual([]);
      const { format, cards } = deck;
      expect(await deckFaults(page, { format, cards: cards.length, paper, flip: 'long' })).toEqual(
        [],
      );
    }
  });

for (const { id, format, cards } of isRelease ? byLength : shortest)
  test(`deck ${id} prints on both papers, turned over the short edge`, async ({ page }) => {
    await openPaper(page, `decks/${id}/`);
    await choose(page, 'flip-short');
    for (const paper of papers) {
      await choose(page, `paper-${paper}`);
      expect(await deckFaults(page, { format, cards: cards.length, paper, flip: 'short' })).toEqual(
        [],
      );
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
        misplacedCards(pages, { format: 'a6', cards: 20, paper: 'letter', flip: 'short' }),
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
