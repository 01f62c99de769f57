import type { Browser } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { openBrowser } from '#src/build/open-browser.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { strings } from '#src/site/strings.ts';
import { DRAWN_ICONS, FAVICON_SIZES, SOCIAL_LINE } from './files.ts';
import { icoFile } from './ico.ts';
import { favicon, tile } from './icon.ts';
import { dark, light } from './palettes.ts';
import { SOCIAL_SIZE, socialCard } from './social-card.ts';

/** `npm run identity`: draws every icon and the social card again from the mark, the tokens and the records. */
const font = (weight: number): string => {
  const file = `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  return `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
};

async function picture(browser: Browser, html: string, width: number, height: number) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

const icon = (browser: Browser, size: number, shape: 'rounded' | 'full' | 'maskable') =>
  picture(
    browser,
    `<!doctype html><style>*{margin:0}svg{display:block;width:${size}px}</style>${tile(light, shape)}`,
    size,
    size,
  );

const browser = await openBrowser();
writeFileSync('public/favicon.svg', favicon(light, dark));
const small = [];
for (const size of FAVICON_SIZES) small.push({ size, png: await icon(browser, size, 'rounded') });
writeFileSync('public/favicon.ico', icoFile(small));
for (const { file, size, shape } of DRAWN_ICONS)
  writeFileSync(`public/${file}`, await icon(browser, size, shape));
const line = readCatalogue(CONTENT_FOLDER).phrases.get(SOCIAL_LINE)?.line ?? '';
const card = socialCard(light, {
  name: strings.site.name,
  description: strings.site.description,
  say: strings.parts.say,
  line,
  fonts: { bold: font(700), regular: font(400) },
});
const { width, height } = SOCIAL_SIZE;
writeFileSync('public/social-card.png', await picture(browser, card, width, height));
await browser.close();
