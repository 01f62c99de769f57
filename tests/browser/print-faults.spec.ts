import { catalogue } from '#tests/support/catalogue.ts';
import { qrSvg } from '#src/print/qr.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { pdfProblems } from '#tests/support/pdf-checks.ts';
import { printedPdf, readPdf, type PrintedPdf } from '#tests/support/printed-pdf.ts';
import { misled, misread, smallCodes } from '#tests/support/qr-codes.ts';
import { expect, test } from '#tests/support/shared-page.ts';
import { overflows } from '#tests/support/sheet-checks.ts';
import type { Page } from '@playwright/test';

/* Faults planted into pages and files, to see that the checks of print.spec.ts find them. */

/** The first sheet, printed after a change to its page. */
async function changed(page: Page, change: { css?: string; run?: () => void }): Promise<string> {
  await page.goto('sheets/first-day/');
  if (change.css !== undefined) await page.addStyleTag({ content: change.css });
  if (change.run) await page.evaluate(change.run);
  return pdfProblems(await printedPdf(page)).join('\n');
}

test('a sheet without faults has none', async ({ page }) => {
  expect(await changed(page, {})).toBe('');
});

test('a page that begins without its heading', async ({ page }) => {
  const run = () => {
    document.querySelector('.sheet h1')?.remove();
  };
  expect(await changed(page, { run })).toBe('begins with P, not with H1\nH2 follows H0');
});

test('no heading at all, and no language', async ({ page }) => {
  const run = () => {
    for (const heading of document.querySelectorAll('.sheet h1, .sheet h2'))
      heading.outerHTML = '<p>Not a heading</p>';
    document.documentElement.removeAttribute('lang');
  };
  const problems = await changed(page, { run });
  expect(problems).toContain('no outline');
  expect(problems).toMatch(/the language is “(?!en”)/);
});

test('a heading that skips a level', async ({ page }) => {
  const run = () => {
    const heading = document.querySelector('.sections h2');
    if (heading) heading.outerHTML = '<h3>Two levels down</h3>';
  };
  expect(await changed(page, { run })).toBe('H3 follows H1');
});

test('a picture that says nothing', async ({ page }) => {
  const run = () => {
    document
      .querySelector('.live > header')
      ?.insertAdjacentHTML(
        'beforeend',
        '<svg role="img" width="40" height="40"><rect width="40" height="40"/></svg>',
      );
  };
  expect(await changed(page, { run })).toContain('1 figures without words');
});

test('a font of the machine', async ({ page }) => {
  const problems = await changed(page, { css: '.sections { font-family: monospace }' });
  expect(problems).toMatch(/font \S*mono\S* is not ours/i);
});

test('a rule at the edge of the paper', async ({ page }) => {
  const css =
    '.sheet::after { content: ""; position: absolute; inset: 3mm; border: .3mm solid #000 }';
  expect(await changed(page, { css })).toMatch(/^page 1: a drawing is 2\.\d\d mm from the edge$/m);
});

test('a colour that is pale, and paler in grey', async ({ page }) => {
  const problems = await changed(page, { css: '.sections h2 { color: #a0a000 }' });
  expect(problems).toMatch(/page 1: #a0a000 has a contrast of 2\.\d\d$/m);
  expect(problems).toMatch(/page 1: #a0a000 has a contrast of \d\.\d\d in grey$/m);
});

test('a text that lets the paper through', async ({ page }) => {
  const problems = await changed(page, { css: '.sections h2 { opacity: .5 }' });
  expect(problems).toContain('page 1: #808080 has a contrast of 3.95');
});

test('type that has been made smaller by a transform', async ({ page }) => {
  const problems = await changed(page, { css: '.sections { transform: scale(.5) }' });
  expect(problems).toMatch(/page 1: “.*” is printed in [56]\.\d\d pt/);
});

test('a page without tags', async ({ page }) => {
  await page.goto('sheets/first-day/');
  const plain = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pdfProblems(plain)).toEqual(
    expect.arrayContaining([
      'not marked as tagged',
      'begins with nothing, not with H1',
      'no outline',
    ]),
  );
});

test('fonts that are drawings, fonts that are missing, odd boxes, a title nobody sees', async ({
  page,
}) => {
  await page.goto('sheets/first-day/');
  const good = await printedPdf(page);
  const bad: PrintedPdf = {
    ...good,
    fonts: [
      { name: 'AtkinsonHyperlegibleNext', type: 'Type3', embedded: false },
      { name: 'AtkinsonHyperlegibleNext-Bold', type: 'CIDFontType2', embedded: false },
    ],
    oddBoxes: ['page 1'],
    showsTitle: false,
    title: '',
  };
  expect(pdfProblems(bad)).toEqual([
    'no title',
    'the title is not shown',
    'font AtkinsonHyperlegibleNext is of Type 3',
    'font AtkinsonHyperlegibleNext-Bold is not embedded',
    'page 1 has odd boxes',
  ]);
});

const drawing = (link: string, text = link) => {
  const { size, path } = qrSvg(text);
  return {
    link,
    svg: `<svg viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`,
  };
};

test('a QR code that says something else, and one that says nothing', async ({ page }) => {
  const right = drawing('https://handbook.example/c/w01/?v=000000');
  const wrong = drawing(right.link, 'https://elsewhere.example/');
  const blot = {
    ...right,
    svg: right.svg.replace('</svg>', '<circle cx="20" cy="20" r="9"/></svg>'),
  };
  expect(await misread(page, [right, wrong, blot])).toEqual([
    `${right.link} reads as https://elsewhere.example/`,
    `${right.link} reads as nothing`,
  ]);
});

test('a QR code that leads nowhere, and one of an old version', () => {
  const { codes } = catalogue;
  const site = { ...builtSiteOf('based') };
  const found = [
    'https://handbook.example/tools/handbook/c/z99/?v=000000',
    'https://handbook.example/c/w01/?v=000000',
    'https://elsewhere.example/tools/handbook/c/w01/?v=000000',
    'https://handbook.example/tools/handbook/c/w01/?v=000000',
  ].map((link) => misled([drawing(link)], site, codes));
  expect(found.flat().map((problem) => problem.replace(/^\S+ |\w{6}$/g, ''))).toEqual([
    'is no page of the site',
    'is no page of the site',
    'is no page of the site',
    'is not of version ',
  ]);
});

test('small print of two lines', async ({ page }) => {
  await page.goto('decks/first-words/');
  expect(await overflows(page)).toEqual([]);
  await page.addStyleTag({ content: '.slug p { inline-size: 20mm; white-space: normal }' });
  expect((await overflows(page)).join()).toMatch(/\d\d px down/);
});

test('a QR code too small to read', async ({ page }) => {
  await page.setContent('<svg class="qr" data-link="x" style="width:18mm;height:18mm"></svg>');
  expect(await smallCodes(page)).toEqual(['x is 18.0 × 18.0 mm']);
});
