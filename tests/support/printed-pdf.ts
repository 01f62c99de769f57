import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A run of text on a page, in millimetres from the upper left corner of the paper. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Points. */
  readonly size: number;
  /** Degrees it is turned by, anticlockwise. */
  readonly turned: number;
}

export interface PrintedPage {
  /** Points. */
  readonly width: number;
  /** Points. */
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

const MM = 25.4 / 72;

/** Parts of the type size that ink takes above and below the base line. */
const ASCENT = 0.75;
const DESCENT = 0.25;

/** Prints what the page shows now and reads the PDF back. */
export async function printed(page: Page): Promise<PrintedPage[]> {
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const each = await pdf.getPage(number);
    const { width, height } = each.getViewport({ scale: 1 });
    const { items } = await each.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [placed(item.str, item.transform.map(Number), item.width, height)]
        : [],
    );
    pages.push({ width, height, texts });
  }
  return pages;
}

function placed(
  text: string,
  matrix: readonly number[],
  width: number,
  pageHeight: number,
): PrintedText {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  const size = Math.hypot(a, b);
  const corners = [0, width / size].flatMap((u) =>
    [-DESCENT, ASCENT].map((v) => ({
      x: (e + a * u + c * v) * MM,
      y: (pageHeight - f - b * u - d * v) * MM,
    })),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    size,
    turned: Math.round((Math.atan2(b, a) * 180) / Math.PI),
  };
}
