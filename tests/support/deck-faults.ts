import type { Page } from '@playwright/test';
import { strings } from '#src/site/strings.ts';
import { misplacedCards, offsetBacks, type PrintedDeck } from './duplex-checks.ts';
import { sides } from './paper-page.ts';
import { paperProblems } from './pdf-checks.ts';
import { printedPdf } from './printed-pdf.ts';

/** Prints the deck that is open and compares it with what it should be; the test sheet is left off. */
export async function deckFaults(page: Page, deck: PrintedDeck): Promise<string[]> {
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
