import { test as alone, type Page } from '@playwright/test';
import { frontCell } from '#src/print/duplex.ts';
import { POKER } from '#src/print/geometry.ts';
import { catalogue } from '#tests/support/catalogue.ts';
import { sandboxedFrame } from '#tests/support/sandboxed-frame.ts';
import { axeViolations } from '#tests/support/axe.ts';
import { enter, LIGHT, MODES } from '#tests/support/modes.ts';
import { misplacedCards, offsetBacks } from '#tests/support/duplex-checks.ts';
import { nearEdge, wrongPages } from '#tests/support/paper-checks.ts';
import { printed } from '#tests/support/printed-pdf.ts';
import { illegible, overflows } from '#tests/support/sheet-checks.ts';
import { expect, test } from '#tests/support/shared-page.ts';

const { situations } = catalogue;

/** Opens the builder at a choice, anew. */
async function open(page: Page, hash = '') {
  await page.emulateMedia({ media: 'screen' });
  await page.goto('about:blank');
  await page.goto(`print/${hash}`);
  await settled(page);
}

/** Waits until what is drawn is the pack as it stands. */
const settled = (page: Page) => expect(page.locator('.sheets[aria-busy]')).toHaveCount(0);

const count = (page: Page) => page.locator('[data-pack="count"]');
const items = (page: Page) =>
  page
    .locator('[data-pack="list"] li')
    .evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? row.dataset.item : '')));
const hash = (page: Page) => page.evaluate(() => location.hash);
const note = (page: Page, reason: string) => page.locator(`[data-note="${reason}"]`);
const printButton = (page: Page) => page.getByRole('button', { name: 'Print', exact: true });
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('ready packs come first, day one before all, with pages and sheets', async ({ page }) => {
  await open(page);
  const dayOne = page.locator('.day-one');
  await expect(dayOne.getByRole('heading')).toHaveText('Day one');
  await expect(dayOne.getByRole('link').first()).toHaveAttribute('href', /sheets\/stop\/$/);
  for (const deck of ['first-words', 'danger'])
    await expect(dayOne.locator(`a[href$="decks/${deck}/"]`)).toBeVisible();
  await expect(dayOne.getByText('2 pages · 1 sheet of paper').first()).toBeVisible();
  await expect(printButton(page)).toBeDisabled();
});

test('a pack is built, put in order and printed with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.locator('details[data-group="company"] > summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('input[value="c01"]').focus();
  await page.keyboard.press('Space');
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('get me your manager');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  const manager = situations.get('demands-supervisor')?.code ?? '';
  await expect.poll(() => items(page)).toEqual(['c01', manager]);
  await expect(page.locator('input[name="q"]')).toBeFocused();
  await expect(page.locator('input[name="q"]')).toHaveValue('');
  await expect(page.locator('[data-pack="status"]')).toContainText(`Added: ${manager}`);

  const up = page.getByRole('button', { name: new RegExp(`^Move up: ${manager}`) });
  await up.focus();
  await page.keyboard.press('Enter');
  expect(await items(page)).toEqual([manager, 'c01']);
  expect(await focusedName(page)).toMatch(new RegExp(`^Move up: ${manager}`));
  await expect(page.locator('[data-pack="status"]')).toContainText('place 1 of 2');
  await page.keyboard.press('Enter');
  expect(await items(page)).toEqual([manager, 'c01']);

  await page.keyboard.press('Alt+ArrowDown');
  expect(await items(page)).toEqual(['c01', manager]);
  expect(await focusedName(page)).toMatch(new RegExp(`^Move up: ${manager}`));
  expect(await hash(page)).toBe(`#cards=c01,${manager}`);

  await settled(page);
  await expect(page.locator('.sheet-front [data-number="1"]')).toContainText('c01 · 1/');
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', '');
    };
  });
  await printButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed');

  await page.getByRole('button', { name: /^Remove: c01/ }).focus();
  await page.keyboard.press('Enter');
  expect(await items(page)).toEqual([manager]);
  expect(await focusedName(page)).toMatch(new RegExp(`^Remove: ${manager}`));
  await page.keyboard.press('Enter');
  expect(await items(page)).toEqual([]);
  await expect(printButton(page)).toBeDisabled();
});

test('lines are ticked one by one, and the card shows that it is there in part', async ({
  page,
}) => {
  await open(page, '#cards=c01,c02');
  await page.locator('details[data-group="company"] > summary').click();
  const card = page.locator('li', { has: page.locator('input[value="c02"]') });
  await card.locator('summary').click();
  const lines = card.locator('input[name="phrase"]');
  const first = (await lines.first().getAttribute('value')) ?? '';
  await lines.first().uncheck();
  const now = await items(page);
  expect(now[0]).toBe('c01');
  expect(now).not.toContain('c02');
  expect(now).not.toContain(first);
  expect(now.length).toBe(await lines.count());
  expect(
    await card.locator('input[value="c02"]').evaluate((box: HTMLInputElement) => box.indeterminate),
  ).toBe(true);
  await card.locator('input[value="c02"]').check();
  expect(await items(page)).toEqual(['c01', 'c02']);
});

test('a row is dragged by its handle', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  await open(page, '#cards=c01,c02,c03');
  const handle = (code: string) => page.locator(`li[data-item="${code}"] [data-handle]`);
  await handle('c03').scrollIntoViewIfNeeded();
  await handle('c03').hover();
  await page.mouse.down();
  const target = await handle('c01').boundingBox();
  await page.mouse.move((target?.x ?? 0) + 3, (target?.y ?? 0) + 2, { steps: 5 });
  await page.mouse.up();
  expect(await items(page)).toEqual(['c03', 'c01', 'c02']);
  expect(await hash(page)).toBe('#cards=c03,c01,c02');
});

test('the address holds the whole choice, is read on load, and the way back is right', async ({
  page,
}) => {
  await page.goto('live/start/');
  await page.goto('print/#format=a6&paper=letter&flip=short&cards=t01,c01.gone');
  await settled(page);
  await expect(page.getByLabel('A6 cards')).toBeChecked();
  await expect(page.getByLabel('US Letter')).toBeChecked();
  await expect(page.getByLabel('the short edge')).toBeChecked();
  await expect(note(page, 'unknown')).toContainText('c01.gone');
  await page.getByLabel('A4').check();
  expect(await hash(page)).toBe('#format=a6&flip=short&cards=t01');
  await expect(page.locator('input[name="link"]')).toHaveValue(/\/print\/#format=a6&flip=short/);
  await page.locator('.day-one a').first().click();
  await page.waitForURL(/sheets\/stop/);
  await page.goBack();
  await settled(page);
  expect(await items(page)).toEqual(['t01']);
  await expect(page.locator('.sheet')).toHaveCount(2);
  await page.goBack();
  await page.waitForURL(/live\/start/);
  await page.goForward();
  await settled(page);
  expect(await items(page)).toEqual(['t01']);
  await page.evaluate(() => {
    location.hash = '#cards=c02';
  });
  await expect.poll(() => items(page)).toEqual(['c02']);
});

test('cards in order are never on phrase cards; A6 is offered', async ({ page }) => {
  await open(page, '#cards=t01,c01');
  await expect(note(page, 'ordered')).toContainText('t01');
  await expect(page.locator('.sheets')).not.toContainText('t01');
  await page.getByRole('button', { name: 'Print as A6 cards instead' }).click();
  await settled(page);
  await expect(page.locator('.sheet-front .ordered-front')).toHaveCount(1);
  expect(await hash(page)).toBe('#format=a6&cards=t01,c01');
});

test.describe('bad addresses say what is left out, and the rest works', () => {
  const BAD = {
    '#cards=zz9,c01': ['unknown', 'zz9'],
    '#cards=c01,c01': ['twice', 'c01'],
    '#cards=%E0%A4%A,c01': ['unknown', '\uFFFD'],
    '#format=a5&cards=c01': ['setting', 'format=a5'],
    '#cards=c01,<img src=x onerror=alert(1)>': ['unknown', '<img src=x onerror=alert(1)>'],
  } as const;
  for (const [address, [reason, word]] of Object.entries(BAD))
    test(address, async ({ page }) => {
      await open(page, address);
      await expect(note(page, reason)).toBeVisible();
      await expect(note(page, reason)).toContainText(word);
      expect(await items(page)).toEqual(['c01']);
      await expect(page.locator('.sheet').first()).toBeVisible();
    });

  test('five hundred cards at once', async ({ page }) => {
    await open(page);
    const every = await page
      .locator('input[name="card"], input[name="phrase"]')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''));
    const all = [...every.filter((value) => value.includes('.')), ...every].slice(0, 500);
    await open(page, `#cards=${all.join(',')}`);
    await expect(note(page, 'many')).toContainText('200 items at most');
    await expect(note(page, 'many')).toContainText(/and \d+ more/);
    await expect(note(page, 'over')).toContainText('180 cards at most');
    await expect(count(page)).toHaveText('180 cards · 40 pages · 20 sheets of paper');
    await expect(page.locator('.sheet')).toHaveCount(40);
    expect(await overflows(page)).toEqual([]);
  });
});

for (const [format, chosen] of [
  ['poker', 'b02,c01,c02,c05,s01,y01'],
  ['a6', 't01,t02,v01,h01,t03'],
] as const)
  for (const paper of ['a4', 'letter'] as const)
    for (const flip of ['long', 'short'] as const)
      test(`a pack of ${format} cards prints on ${paper}, flipped on the ${flip} edge`, async ({
        page,
      }) => {
        await open(page, `#format=${format}&paper=${paper}&flip=${flip}&cards=${chosen}`);
        const sides = await page.locator('.sheet').count();
        expect(sides).toBeGreaterThan(2);
        await page.emulateMedia({ media: 'print' });
        // Turned over, a side hangs over its own end by what it is short of the paper.
        if (flip === 'long') expect(await overflows(page)).toEqual([]);
        expect(await illegible(page)).toEqual([]);
        const pages = await printed(page);
        expect(wrongPages(pages, sides, paper)).toEqual([]);
        expect(nearEdge(pages)).toEqual([]);
        const cards = await page.locator('.sheet-front [data-number]').count();
        expect(misplacedCards(pages, { format, cards, paper, flip })).toEqual([]);
        expect(offsetBacks(pages, flip)).toEqual([]);
        const text = pages[1]?.texts.map((each) => each.text).join(' ');
        expect(text).toContain(`flip on the ${flip} edge`);
        expect(text).toMatch(/Sheet 1 of \d · BACK/);
      });

for (const format of ['poker', 'a6'])
  test(`axe finds nothing on a pack of ${format} cards, in light and dark`, async ({ page }) => {
    await open(page, `#format=${format}&cards=c01,t01,c02.gone`);
    await page.locator('details[data-group="threats"] > summary').click();
    for (const mode of [LIGHT, MODES.dark])
      if (mode) {
        await enter(page, mode);
        expect.soft(await axeViolations(page)).toEqual([]);
      }
    await enter(page, LIGHT);
  });

test.describe('one page of somebody’s own', () => {
  const SHEET = '#format=sheet&cards=b02,c01.one-was-enough,c02,s01,y01,t01';
  const lines = (page: Page) => page.locator('.sheets .sections li');

  for (const [edition, paper] of [
    ['', 'a4'],
    ['&large=yes', 'letter'],
  ] as const)
    test(`it prints on ${paper}${edition}`, async ({ page }) => {
      await open(page, `${SHEET}${edition}&paper=${paper}&heading=Monday+%3Cb%3E`);
      await expect(page.locator('.sheet-title')).toHaveText('Monday <b>');
      await expect(lines(page)).toHaveCount(6);
      await page.emulateMedia({ media: 'print' });
      expect(await overflows(page)).toEqual([]);
      expect(await illegible(page)).toEqual([]);
      const pages = await printed(page);
      expect(wrongPages(pages, 1, paper)).toEqual([]);
      expect(nearEdge(pages)).toEqual([]);
    });

  test('the type follows while the sheet grows, and what is too much is counted', async ({
    page,
  }) => {
    const every = [...situations.values()].map(({ code }) => code);
    const size = () => page.locator('.sections').evaluate((box) => getComputedStyle(box).fontSize);
    await open(page, `#format=sheet&cards=${every.slice(0, 5).join(',')}`);
    const few = await size();
    await open(page, `#format=sheet&cards=${every.slice(0, 22).join(',')}`);
    expect(Number.parseFloat(await size())).toBeLessThan(Number.parseFloat(few));
    await open(page, `#format=sheet&cards=${every.join(',')}`);
    await expect(page.getByText(/^Too much for this sheet: take out \d+ lines/)).toBeVisible();
    await expect(printButton(page)).toBeDisabled();
    await expect(page.locator('.sheet')).toHaveCount(0);
    const text = (await page.locator('[data-pack="long"]').textContent()) ?? '';
    const over = Number(/\d+/.exec(text)?.[0]);
    await open(page, `#format=sheet&cards=${every.slice(0, every.length - over).join(',')}`);
    await expect(page.locator('.sheet')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    expect(await overflows(page)).toEqual([]);
    expect(wrongPages(await printed(page), 1, 'a4')).toEqual([]);
  });

  test('large print takes two sides', async ({ page }) => {
    const every = [...situations.values()].map(({ code }) => code);
    await open(page, `#format=sheet&large=yes&cards=${every.slice(0, 18).join(',')}`);
    await expect(page.locator('.sheet')).toHaveCount(2);
    await expect(count(page)).toHaveText('18 lines · 2 pages · 2 sheets of paper');
    await page.emulateMedia({ media: 'print' });
    expect(await overflows(page)).toEqual([]);
    expect(wrongPages(await printed(page), 2, 'a4')).toEqual([]);
  });

  test('a heading is typed, is text, and a word too wide for the sheet is refused', async ({
    page,
  }) => {
    await open(page, SHEET);
    const heading = page.getByLabel('Heading of your sheet');
    await heading.fill('<img src=x onerror=alert(1)> & “mine”');
    await expect(page.locator('.sheet-title')).toHaveText('<img src=x onerror=alert(1)> & “mine”');
    expect(await hash(page)).toContain('heading=%3Cimg');
    await heading.fill('W'.repeat(80));
    await expect(heading).toHaveValue('W'.repeat(60));
    await expect(page.getByText('A word of the heading is wider than the sheet.')).toBeVisible();
    await expect(printButton(page)).toBeDisabled();
    await heading.fill('');
    await expect(page.locator('.sheet-title')).toHaveText('My own one-page sheet');
    await heading.press('Enter');
    expect(new URL(page.url()).search).toBe('');
  });

  test('lists are left out, and the lines of one card name it once', async ({ page }) => {
    const card = situations.get('repeat-contact');
    const names = card?.form === 'sample' ? card.say.map(({ id }) => id.split('/')[1]) : [];
    await open(
      page,
      `#format=sheet&cards=${names.map((name) => `c01.${name ?? ''}`).join(',')},k01`,
    );
    await expect(lines(page)).toHaveCount(names.length);
    await expect(page.locator('.sheets .sections .code')).toHaveCount(1);
  });
});

test('a back that is not behind its front is found', async ({ page }) => {
  await open(page, '#cards=c01,c02,c05');
  await page
    .locator('.sheet-back .card')
    .first()
    .evaluate(
      (card: HTMLElement, cell) => {
        card.style.setProperty('--column', String(cell.column));
      },
      frontCell(0, POKER),
    );
  await page.emulateMedia({ media: 'print' });
  const deck = { format: 'poker', cards: 9, paper: 'a4', flip: 'long' } as const;
  const found = misplacedCards(await printed(page), deck);
  expect(found.join()).toContain('is in column 1');
});

test('cards that cannot be loaded are asked for again', async ({ page }) => {
  await open(page);
  await page.route('**/print/parts/**', (route) => route.abort());
  await page.locator('input[value="b02"]').evaluate((box: HTMLInputElement) => {
    box.click();
  });
  await expect(page.getByText('The cards could not be loaded.')).toBeVisible();
  await expect(printButton(page)).toBeDisabled();
  await page.unroute('**/print/parts/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.sheet-front [data-number]').first()).toBeVisible();
  await expect(printButton(page)).toBeEnabled();
});

alone('the link is selected where it may not be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('print/#cards=c01');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.locator('input[name="link"]');
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toMatch(/\/print\/#cards=c01$/);
  await expect(page.getByText('The address is selected')).toBeVisible();
});

alone('a frame says that it may not print, and leads to a tab', async ({ page, baseURL }) => {
  const frame = await sandboxedFrame(page, `${baseURL ?? ''}print/#cards=c01`);
  const tab = frame.getByRole('link', { name: 'Open it in a tab of its own' });
  await expect(tab).toHaveAttribute('href', /\/print\/#cards=c01$/);
  await expect(frame.locator('.sheet').first()).toBeVisible();
});

alone('only the groups that are needed are loaded', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const group = /print\/parts\/(\w+)\//.exec(request.url())?.[1];
    if (group !== undefined) loaded.push(group);
  });
  await page.goto('print/');
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
  await page.goto('print/#cards=c01,b02');
  await expect(page.locator('.sheet').first()).toBeVisible();
  expect(loaded.toSorted()).toEqual(['beats', 'company']);
});

alone.describe('without script', () => {
  alone.use({ javaScriptEnabled: false });
  alone('every ready pack is listed, and the builder is not there', async ({ page }) => {
    await page.goto('print/');
    await expect(page.getByText('your browser has to run scripts')).toBeVisible();
    await expect(page.locator('[data-pack="builder"]')).toBeHidden();
    await page.getByText(/^Decks of cards/).click();
    await expect(page.locator('a[href$="decks/danger/"]').last()).toBeVisible();
  });
});
