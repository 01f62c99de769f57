import type { Page } from '@playwright/test';
import type { PosterPaper } from '#src/print/geometry.ts';
import { READ_FROM } from '#src/print/poster-geometry.ts';

/** Least type sizes in points, by what the text stands in; the first that matches counts. */
const FLOORS = {
  '.large': 16,
  '.slug, .ruler, .box, footer, .card-foot, .live > footer': 7,
  '.block-phrase': 12,
  '.test-text, .test-label': 10.3,
  '.sections, .card-sheet, .live > header': 10.3,
  '.card': 9.5,
} as const;

/** Least type sizes on a poster: what can be read from two metres or from three. */
export const posterFloors = (paper: PosterPaper): Readonly<Record<string, number>> => ({
  footer: 7,
  h1: READ_FROM[paper] === 3 ? 110 : 73,
  '.poster': READ_FROM[paper] === 3 ? 60 : 40,
});

/** Parts that hide what does not fit, and text that leaves the box it must stay in. */
export const overflows = (page: Page): Promise<string[]> => page.evaluate(overflowing, 0);

/**
 * The same inside the page, for browsers that are driven by other means.
 * @param slack pixels that a box may seem too full: Firefox rounds what is in it and the box each on its own
 */
export async function overflowing(slack: number): Promise<string[]> {
  await document.fonts.ready;
  const TOLERANCE_PX = 4;
  const name = (element: Element) => {
    const card = element.closest('[data-number]')?.getAttribute('data-number');
    return `${element.getAttribute('class') ?? ''}${card ? ` of card ${card}` : ''}`;
  };
  const problems: string[] = [];
  for (const box of document.querySelectorAll(
    '.sheet, .card, .safe, .live, .poster, .box, .test-text, .slug > *',
  )) {
    const down = box.scrollHeight - box.clientHeight;
    const across = box.scrollWidth - box.clientWidth;
    // Lines of the slug are lower than their type, which is no fault; a second line is.
    const low = box.matches('.slug > *') ? box.clientHeight / 2 : slack;
    if (down > low || across > slack)
      problems.push(`${name(box)}: ${down} px down, ${across} px across`);
  }
  for (const box of document.querySelectorAll('.safe, .live, .poster')) {
    const limits = box.getBoundingClientRect();
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement ?? box;
      const { lineHeight, fontSize } = getComputedStyle(parent);
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const rect of range.getClientRects()) {
        // A box of text is higher than its ink, and higher than its line where lines are tight.
        const above = Math.max(
          Number.parseFloat(fontSize) / 10,
          (rect.height - Number.parseFloat(lineHeight)) / 2 || 0,
        );
        const out = Math.max(
          limits.left - rect.left,
          rect.right - limits.right,
          limits.top - rect.top - above,
          rect.bottom - limits.bottom - above,
        );
        if (rect.width > 0 && out > TOLERANCE_PX)
          problems.push(
            `${name(box)}: “${texts.currentNode.textContent?.trim() ?? ''}” is ${out.toFixed(0)} px out`,
          );
      }
    }
  }
  return problems;
}

/** Text that is smaller than its floor, paler than 7 to 1 on white paper, or needs a printed background. */
export const illegible = (
  page: Page,
  least: Readonly<Record<string, number>> = FLOORS,
): Promise<string[]> =>
  page.evaluate((floors) => {
    const linear = (value: number) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const contrastOnWhite = (colour: string) => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      const [red, green, blue] = [r, g, b].map((part) => linear(1 - alpha * (1 - part / 255)));
      return 1.05 / (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05);
    };
    const problems = new Set<string>();
    const texts = document.createTreeWalker(
      document.querySelector('.sheets') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.getClientRects().length === 0) continue;
      const style = getComputedStyle(parent);
      const size = Number.parseFloat(style.fontSize) * 0.75;
      const floor =
        Object.entries(floors).find(([selector]) => parent.closest(selector))?.[1] ?? Infinity;
      if (size < floor - 0.001)
        problems.add(`“${text}” is set in ${size.toFixed(2)} pt, under ${floor}`);
      const contrast = contrastOnWhite(style.color);
      if (contrast < 7) problems.add(`“${text}” has a contrast of ${contrast.toFixed(2)}`);
    }
    for (const element of document.querySelectorAll('.sheet, .sheet *')) {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const plain = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(backgroundColor);
      if (!plain || backgroundImage !== 'none')
        problems.add(
          `${element.getAttribute('class') ?? ''} has a background, which is not printed`,
        );
    }
    return [...problems];
  }, least);

/** Sides of sheets that are fuller than 97 in 100 between head and foot, or lack the foot. */
export const tooFull = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SPARE = 0.03;
    return [...document.querySelectorAll('.live')].flatMap((live, i) => {
      const [head, foot] = ['header', 'footer'].map((name) =>
        live.querySelector(`:scope > ${name}`),
      );
      const last = foot?.previousElementSibling;
      if (!head || !foot || !last) return [`side ${i + 1} has no foot`];
      const top = head.getBoundingClientRect().bottom;
      const bottom = foot.getBoundingClientRect().top;
      const spare = (bottom - last.getBoundingClientRect().bottom) / (bottom - top);
      return spare < SPARE - 0.001
        ? [`side ${i + 1} has ${(spare * 100).toFixed(1)} % to spare`]
        : [];
    });
  });
