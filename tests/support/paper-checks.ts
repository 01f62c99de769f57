import { EDGE, PAPERS, type PosterPaper } from '#src/print/geometry.ts';
import { FIXED_TYPE } from '#src/print/type.ts';
import type { PrintedPage, PrintedText } from './printed-pdf.ts';

const MM = 25.4 / 72;

/** What a page may differ from its paper, in points: browsers round to device units. */
const SIZE_TOLERANCE = 0.7;

/** Pages that are not one to a side, or not of the paper's size. */
export function wrongPages(
  pages: readonly PrintedPage[],
  sides: number,
  paper: PosterPaper,
): string[] {
  const { width, height } = PAPERS[paper];
  const off = (points: number, mm: number) => Math.abs(points - mm / MM) > SIZE_TOLERANCE;
  return [
    ...(pages.length === sides ? [] : [`${pages.length} pages for ${sides} sides`]),
    ...pages.flatMap((page, i) =>
      off(page.width, width) || off(page.height, height)
        ? [`page ${i + 1} is ${page.width.toFixed(1)} × ${page.height.toFixed(1)} pt`]
        : [],
    ),
    ...pages.flatMap(({ texts }, i) => (texts.length === 0 ? [`page ${i + 1} is empty`] : [])),
  ];
}

/** Text nearer to the edge of the paper than printers print; the slug may stand nearer than the rest. */
export const nearEdge = (pages: readonly PrintedPage[]): string[] =>
  pages.flatMap((page, i) =>
    page.texts.flatMap((each) => {
      const distance = edgeDistance(each, page);
      const least = each.size < FIXED_TYPE.slug + 0.1 ? EDGE.slug : EDGE.content;
      return distance < least - 0.1
        ? [`page ${i + 1}: “${each.text}” is ${distance.toFixed(2)} mm from the edge`]
        : [];
    }),
  );

const edgeDistance = ({ left, right, top, bottom }: PrintedText, page: PrintedPage): number =>
  Math.min(left, top, page.width * MM - right, page.height * MM - bottom);
