import type { CardFormat } from '#src/schemas/deck.ts';

/** Every length of the paper side, in millimetres. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const PAPERS = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a3: { width: 297, height: 420 },
  tabloid: { width: 279.4, height: 431.8 },
  /** Two sheets across, taped one below the other: as large as A3. */
  'two-a4': { width: 297, height: 210 },
  'two-letter': { width: 279.4, height: 215.9 },
} as const satisfies Record<string, Size>;

/** Paper that every office printer takes, which everything can be printed on. */
export const OFFICE_PAPERS = ['a4', 'letter'] as const;

/** Paper that posters can be printed on, the office printer's first. */
export const POSTER_PAPERS = [
  ...OFFICE_PAPERS,
  'a3',
  'tabloid',
  'two-a4',
  'two-letter',
] as const satisfies readonly (keyof typeof PAPERS)[];

export type Paper = (typeof OFFICE_PAPERS)[number];
export type PosterPaper = (typeof POSTER_PAPERS)[number];

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

/** Index cards of 3 × 5 inch, butted. */
export const INDEX = { width: 76.2, height: 127, columns: 2, rows: 2, safe: 5 } as const;

/** Marks that show where to cut, off the trim so that none is left on a card. */
export const CUT_MARK = { length: 2.2, offset: 1, stroke: 0.2 } as const;

/** A line of known length shows whether a printer has shrunk the page. */
export const RULER = { length: 100, height: 2.2 } as const;

/** Side of a QR code with its quiet zone. Below 20 mm phones fail on a poor print. */
export const QR_SIDE = 26;

/** Height of one line of the slug, the small print outside the cards. */
export const SLUG_HEIGHT = 3;

/** What a page of sheets holds. */
export type PrintFormat = CardFormat | 'sheet' | 'poster';

/** Paper that a format can be printed on; the first is chosen when the page opens. */
export const papersOf = (format: PrintFormat): readonly PosterPaper[] =>
  format === 'poster' ? POSTER_PAPERS : OFFICE_PAPERS;

export const isOfficePaper = (paper: PosterPaper): paper is Paper =>
  OFFICE_PAPERS.some((each) => each === paper);

/** Cards across and down. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

export const GRIDS: Readonly<Record<CardFormat, Grid>> = {
  poker: POKER,
  a6: QUARTER,
  index: INDEX,
};

/** Cards on one side of a sheet. */
export const perSheet = (format: CardFormat): number => GRIDS[format].columns * GRIDS[format].rows;

/** Formats whose cards have one size on every paper. */
const FIXED = { poker: POKER, index: INDEX } as const;

/** The cell of one card, before trimming. */
export function cellSize(format: CardFormat, paper: Paper): Size {
  if (format !== 'a6') return { width: FIXED[format].width, height: FIXED[format].height };
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
  if (format !== 'a6') return { width: FIXED[format].safe, height: FIXED[format].safe };
  const cell = cellSize(format, paper);
  return {
    width: (cell.width - QUARTER.live.width) / 2,
    height: (cell.height - QUARTER.live.height) / 2,
  };
}

/** The box of a card that text must stay in. */
export function safeSize(format: CardFormat): Size {
  if (format === 'a6') return QUARTER.live;
  const { width, height, safe } = FIXED[format];
  return { width: width - 2 * safe, height: height - 2 * safe };
}

/**
 * Distance of the two lines of the slug from the upper edge of the paper: above and below butted cards;
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
