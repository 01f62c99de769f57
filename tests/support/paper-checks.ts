import { backCell, frontCell, type Flip } from '#src/print/duplex.ts';
import {
  cellSize,
  EDGE,
  gridMargin,
  GRIDS,
  PAPERS,
  type CardFormat,
  type Paper,
} from '#src/print/geometry.ts';
import { FIXED_TYPE } from '#src/print/type.ts';
import type { PrintedPage, PrintedText } from './printed-pdf.ts';

const MM = 25.4 / 72;

/** What a page may differ from its paper, in points: browsers round to device units. */
const SIZE_TOLERANCE = 0.7;

/** Pages that are not one to a side, or not of the paper's size. */
export function wrongPages(pages: readonly PrintedPage[], sides: number, paper: Paper): string[] {
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

/** Cards of a deck, by the marker such as `b02 · 4/9` that both sides carry, whose back is not behind their front. */
export function misplacedCards(
  pages: readonly PrintedPage[],
  format: CardFormat,
  paper: Paper,
  flip: Flip,
): string[] {
  const grid = GRIDS[format];
  const perSheet = grid.columns * grid.rows;
  const problems: string[] = [];
  for (const [i, page] of pages.entries()) {
    const isBack = i % 2 === 1;
    const markers = page.texts.flatMap((each) => {
      const number = /^[a-z]\d\d · (\d+)\/\d+/.exec(each.text)?.[1];
      return number === undefined ? [] : [{ ...each, number: Number(number) }];
    });
    if (markers.length === 0) problems.push(`page ${i + 1} has no marked card`);
    for (const marker of markers) {
      const place = marker.number - 1 - Math.floor(i / 2) * perSheet;
      const front = frontCell(place, grid);
      const expected = isBack ? backCell(front, grid, flip) : front;
      const found = cellAt(marker, format, paper);
      if (found.column !== expected.column || found.row !== expected.row)
        problems.push(
          `page ${i + 1}: ${marker.text} is in column ${found.column}, row ${found.row}, not ${expected.column}, ${expected.row}`,
        );
      if (marker.turned !== (isBack && flip === 'short' ? 180 : 0))
        problems.push(`page ${i + 1}: ${marker.text} is turned by ${marker.turned} degrees`);
    }
  }
  return problems;
}

function cellAt({ left, right, top, bottom }: PrintedText, format: CardFormat, paper: Paper) {
  const cell = cellSize(format, paper);
  const margin = gridMargin(format, paper);
  return {
    column: Math.ceil(((left + right) / 2 - margin.width) / cell.width),
    row: Math.ceil(((top + bottom) / 2 - margin.height) / cell.height),
  };
}
