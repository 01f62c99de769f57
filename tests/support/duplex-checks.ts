import { backCell, frontCell, type Flip } from '#src/print/duplex.ts';
import { cellSize, gridMargin, GRIDS, perSheet, type Paper } from '#src/print/geometry.ts';
import type { CardFormat } from '#src/schemas/deck.ts';
import type { PrintedPage, PrintedText } from './printed-pdf.ts';

const MM = 25.4 / 72;

/** Most that a back may lie off its front, in millimetres. */
const OFFSET = 0.3;

/** The text that both sides of a card carry, such as `b02 · 4/9`. */
interface Marker extends PrintedText {
  readonly number: number;
}

const markersOf = ({ texts }: PrintedPage): Marker[] =>
  texts.flatMap((each) => {
    const number = /^[a-z]\d\d · (\d+)\/\d+/.exec(each.text)?.[1];
    return number === undefined ? [] : [{ ...each, number: Number(number) }];
  });

/** The cards of a deck as they should come out of the printer. */
export interface PrintedDeck {
  readonly format: CardFormat;
  /** Cards that carry a marker. */
  readonly cards: number;
  readonly paper: Paper;
  readonly flip: Flip;
}

/**
 * Cards that are missing, in the wrong place or turned the wrong way.
 * @param pages fronts and backs in turn, without the test sheet
 */
export function misplacedCards(
  pages: readonly PrintedPage[],
  { format, cards, paper, flip }: PrintedDeck,
): string[] {
  const grid = GRIDS[format];
  const problems: string[] = [];
  for (const [i, page] of pages.entries()) {
    const isBack = i % 2 === 1;
    const before = Math.floor(i / 2) * perSheet(format);
    const markers = markersOf(page);
    const expectedMarkers = Math.max(0, Math.min(perSheet(format), cards - before));
    if (markers.length !== expectedMarkers)
      problems.push(`page ${i + 1} has ${markers.length} marked cards, not ${expectedMarkers}`);
    for (const marker of markers) {
      const front = frontCell(marker.number - 1 - before, grid);
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

/**
 * Backs that do not lie behind their fronts. The marker of a front begins at the edge of the box for text
 * where that of its back ends, seen through the paper.
 * @param pages fronts and backs in turn, without the test sheet
 */
export function offsetBacks(pages: readonly PrintedPage[], flip: Flip): string[] {
  const problems: string[] = [];
  for (const [i, back] of pages.entries()) {
    const front = i % 2 === 1 ? pages[i - 1] : undefined;
    if (front === undefined) continue;
    const fronts = new Map(markersOf(front).map((marker) => [marker.number, marker]));
    for (const { number, text, end } of markersOf(back)) {
      const start = fronts.get(number)?.start;
      if (start === undefined) continue;
      const x = flip === 'long' ? back.width * MM - end.x : end.x;
      const y = flip === 'long' ? end.y : back.height * MM - end.y;
      const offset = Math.hypot(x - start.x, y - start.y);
      if (offset > OFFSET)
        problems.push(`page ${i + 1}: ${text} lies ${offset.toFixed(2)} mm off its front`);
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
