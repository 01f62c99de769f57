import { wrongPages } from '#tests/support/paper-checks.ts';
import { deckFaults } from '#tests/support/deck-faults.ts';
import { choose, openPaper, sides } from '#tests/support/paper-page.ts';
import { printed } from '#tests/support/printed-pdf.ts';
import { illegible, overflows } from '#tests/support/sheet-checks.ts';
import { expect, test } from '#tests/support/shared-page.ts';

/* Faults planted into decks, to see that the checks of print-decks.spec.ts find them. */

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
  expect((await deckFaults(page, firstWords)).join()).toMatch(/is in column/);
});

test('backs that are not turned', async ({ page }) => {
  await openPaper(page, 'decks/hate-and-harassment/');
  await choose(page, 'flip-short');
  await page.addStyleTag({ content: '.cards { transform: none !important }' });
  const deck = { format: 'a6', cards: 4, paper: 'a4', flip: 'short' } as const;
  const problems = (await deckFaults(page, deck)).join();
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
    const problems = await deckFaults(page, firstWords);
    expect(problems).toHaveLength(9);
    for (const problem of problems) expect(problem).toMatch(/lies 0\.[456]\d mm off its front/);
  });

test('a card that is missing on the back', async ({ page }) => {
  await openPaper(page, 'decks/first-words/');
  await page.addStyleTag({ content: '.sheet-back [data-number="3"] { display: none }' });
  expect(await deckFaults(page, firstWords)).toContain('page 2 has 8 marked cards, not 9');
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
