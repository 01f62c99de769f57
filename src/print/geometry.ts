/** Every length of the paper side, in millimetres. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const PAPERS = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Record<string, Size>;

export type Paper = keyof typeof PAPERS;

/** What a side is short of its paper: a full-height block makes some browsers print an empty page after it. */
export const SIDE_SHORT = 0.3;

/** Least distance of ink to the edge of the paper: printers leave this much white. */
export const EDGE = { content: 6.35, slug: 4.5 } as const;

/** The box of a cheat-sheet; centred, it fits both papers with at least 9.5 mm to spare. */
export const LIVE: Size = { width: 190, height: 259 };

/** Cards of poker size, butted so that one cut serves two cards. */
export const POKER = { width: 63, height: 88, columns: 3, rows: 3, safe: 5 } as const;

/** Quarters of the paper: A6 on A4. The live box fits the quarter of either paper. */
export const QUARTER = { columns: 2, rows: 2, live: { width: 90, height: 124 } } as const;

/** Marks that show where to cut, off the trim so that none is left on a card. */
export const CUT_MARK = { length: 2.2, offset: 1, stroke: 0.2 } as const;

/** A line of known length shows whether a printer has shrunk the page. */
export const RULER = { length: 100, height: 2.2 } as const;

/** Side of a QR code with its quiet zone. Below 20 mm phones fail on a poor print. */
export const QR_SIDE = 26;

/** Height of one line of the slug, the small print outside the cards. */
export const SLUG_HEIGHT = 3;

export type CardFormat = 'poker' | 'a6';

/** Cards across and down. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

export const GRIDS: Readonly<Record<CardFormat, Grid>> = { poker: POKER, a6: QUARTER };

/** The cell of one card, before trimming. */
export function cellSize(format: CardFormat, paper: Paper): Size {
  if (format === 'poker') return { width: POKER.width, height: POKER.height };
  const { width, height } = PAPERS[paper];
  return { width: width / QUARTER.columns, height: height / QUARTER.rows };
}

/** White left and right of the cards, and above and below them. */
export function gridMargin(format: CardFormat, paper: Paper): Size {
  const cell = cellSize(format, paper);
  const { columns, rows } = GRIDS[format];
  return {
    width: (PAPERS[paper].width - columns * cell.width) / 2,
    height: (PAPERS[paper].height - rows * cell.height) / 2,
  };
}

/** White between the trim of a card and the box that text must stay in. */
export function cardInset(format: CardFormat, paper: Paper): Size {
  if (format === 'poker') return { width: POKER.safe, height: POKER.safe };
  const cell = cellSize(format, paper);
  return {
    width: (cell.width - QUARTER.live.width) / 2,
    height: (cell.height - QUARTER.live.height) / 2,
  };
}

/** The box of a card that text must stay in. */
export const safeSize = (format: CardFormat): Size =>
  format === 'a6'
    ? QUARTER.live
    : { width: POKER.width - 2 * POKER.safe, height: POKER.height - 2 * POKER.safe };

/**
 * Distance of the two lines of the slug from the upper edge of the paper: above and below poker cards;
 * on both sides of the cut between quarters, which leave no other room.
 */
export function slugOffsets(
  format: CardFormat,
  paper: Paper,
): { readonly upper: number; readonly lower: number } {
  const { height } = PAPERS[paper];
  if (format === 'a6') {
    const clear = 1.2;
    return { upper: height / 2 - clear - SLUG_HEIGHT, lower: height / 2 + clear };
  }
  const upper = Math.min(gridMargin(format, paper).height - SLUG_HEIGHT - 0.2, 6);
  return { upper, lower: height - upper - SLUG_HEIGHT };
}

/** Distance of the upright ruler from the left edge of the paper: outside the cards, on the cut between quarters. */
export const rulerOffset = (format: CardFormat, paper: Paper): number =>
  format === 'a6'
    ? PAPERS[paper].width / 2 - RULER.height
    : gridMargin(format, paper).width - CUT_MARK.offset - CUT_MARK.length - 0.3 - RULER.height;
