import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { printed as print } from '#src/pdf/print-page.ts';
import { MM_PER_POINT as MM } from './pdf-geometry.ts';
import { inkOf, type PageInk } from './pdf-ink.ts';
import { pdfObjects, type PdfObjects } from './pdf-objects.ts';
import { tagsOf, type Tag } from './pdf-tags.ts';
import { wordsOf } from './word-bags.ts';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A run of text on a page, in millimetres from the upper left corner of the paper. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Ends of its base line, in the direction of reading. */
  readonly start: Point;
  readonly end: Point;
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
  readonly words: readonly string[];
  readonly ink: PageInk;
  /** Tags in reading order. */
  readonly tags: readonly Tag[];
}

export interface PrintedPdf extends PdfObjects {
  readonly pages: readonly PrintedPage[];
  readonly language: string;
  readonly title: string;
  /** Whether the file says that its content is tagged. */
  readonly tagged: boolean;
  /** Titles of the outline, the inner ones after the outer. */
  readonly outline: readonly string[];
}

/** Parts of the type size that ink takes above and below the base line. */
const ASCENT = 0.75;
const DESCENT = 0.25;

/** Prints what the page shows now and reads the PDF back. */
export const printedPdf = async (page: Page): Promise<PrintedPdf> => readPdf(await print(page));

/** Prints what the page shows now and reads its pages back. */
export const printed = async (page: Page): Promise<readonly PrintedPage[]> =>
  (await printedPdf(page)).pages;

export async function readPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  const objects = await pdfObjects(bytes);
  // The reader takes the bytes away from whoever has them.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const said = z
    .object({ Language: z.string().catch(''), Title: z.string().catch('') })
    .parse(info);
  const marks = z
    .object({ Marked: z.boolean() })
    .nullable()
    .parse(await pdf.getMarkInfo());
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number)));
  const outline = outlineTitles(await pdf.getOutline());
  await pdf.destroy();
  return {
    ...objects,
    pages,
    language: said.Language,
    title: said.Title,
    tagged: marks?.Marked ?? false,
    outline,
  };
}

async function readPage(page: PdfPage): Promise<PrintedPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [placed(item.str, item.transform.map(Number), item.width, height)]
      : [],
  );
  const ink = inkOf(await page.getOperatorList(), { width, height });
  return {
    width,
    height,
    texts,
    words: wordsOf(texts),
    ink,
    tags: tagsOf(await page.getStructTree()),
  };
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

const outlineTitles = (items: readonly OutlineItem[] | null): string[] =>
  (items ?? []).flatMap((item) => [item.title, ...outlineTitles(item.items)]);

function placed(
  text: string,
  matrix: readonly number[],
  width: number,
  pageHeight: number,
): PrintedText {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  const size = Math.hypot(a, b);
  const at = (u: number, v: number): Point => ({
    x: (e + a * u + c * v) * MM,
    y: (pageHeight - f - b * u - d * v) * MM,
  });
  const length = width / size;
  const corners = [0, length].flatMap((u) => [-DESCENT, ASCENT].map((v) => at(u, v)));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    start: at(0, 0),
    end: at(length, 0),
    size,
    turned: Math.round((Math.atan2(b, a) * 180) / Math.PI),
  };
}
