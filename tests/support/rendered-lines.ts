import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../node_modules/@fontsource/arimo/files/', import.meta.url);

/** Arimo, which has the widths of Arial, in place of whatever fonts the machine has. */
export async function setInArimo(page: Page): Promise<void> {
  const faces = [400, 700].map((weight) => {
    const file = readFileSync(new URL(`arimo-latin-${weight}-normal.woff2`, FOLDER));
    return `@font-face { font-family: Arimo; font-weight: ${weight};
      src: url(data:font/woff2;base64,${file.toString('base64')}); }`;
  });
  await page.addStyleTag({ content: `${faces.join('\n')} .live { --font: Arimo; }` });
  await page.evaluate(async () => {
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 15px Arimo`)));
    await document.fonts.ready;
  });
}

/** How many lines the text of an element takes as rendered. */
export async function renderedLines(part: Locator): Promise<number> {
  return part.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const middles: number[] = [];
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const { width, top, bottom } of range.getClientRects())
        if (width > 0) middles.push((top + bottom) / 2);
    }
    const half = Number.parseFloat(getComputedStyle(element).lineHeight) / 2;
    return middles
      .toSorted((a, b) => a - b)
      .filter((middle, index, all) => index === 0 || middle - (all[index - 1] ?? 0) > half).length;
  });
}
