import { LIVE, QR_SIDE } from './geometry.ts';
import { lineCount, MM_PER_POINT } from './measure.ts';
import { LEADING, TYPE_STEPS } from './type.ts';
import { bold, regular } from './face.ts';

/** How a sheet is set: type sizes in points, lengths in millimetres. */
export interface EditionStyle {
  /** Type of the body, the largest that fits. */
  readonly steps: readonly number[];
  /** The same for a card that fills a sheet. */
  readonly cardSteps: readonly number[];
  readonly title: number;
  readonly purpose: number;
  /** Type of the foot. */
  readonly meta: number;
  /** Height of the foot. */
  readonly foot: number;
  /** Sides it may take. */
  readonly sides: 1 | 2;
  /** Whether a row may stand in one column, label above text. */
  readonly stacked: boolean;
  /** Whether grids are on it: their seven columns are too narrow for large print. */
  readonly grids: boolean;
  /** Width of the code and of the danger mark beside the title. */
  readonly tags: { readonly code: number; readonly mark: number };
  /** Boxes to write in: type of the label, white between boxes, and room to write. */
  readonly box: { readonly label: number; readonly gap: number; readonly write: number };
}

/** The two editions of a sheet: standard on one side, large print on up to two. */
export const EDITIONS = {
  standard: {
    steps: TYPE_STEPS.sheet,
    cardSteps: TYPE_STEPS.sheet,
    title: 22,
    purpose: 11.5,
    meta: 7.5,
    foot: 12,
    sides: 1,
    stacked: false,
    grids: true,
    tags: { code: 16, mark: 28 },
    box: { label: 9.5, gap: 2, write: 8 },
  },
  large: {
    steps: TYPE_STEPS.sheetLarge,
    cardSteps: TYPE_STEPS.cardLarge,
    title: 26,
    purpose: 18,
    meta: 16,
    foot: 23,
    sides: 2,
    stacked: true,
    grids: false,
    tags: { code: 20, mark: 36 },
    box: { label: 16, gap: 2.5, write: 9 },
  },
} as const satisfies Record<string, EditionStyle>;

export type Edition = keyof typeof EDITIONS;

/** White between the head and a QR code, in millimetres. */
export const HEAD_GAP = 4;

/** What stands at the head of a side. */
export interface HeadWords {
  readonly title: string;
  /** Whether the danger mark stands beside the title. */
  readonly mark?: boolean;
  /** Left out on the second side. */
  readonly purpose?: string | undefined;
}

/** Height of the head of a side: title with code, then the purpose, beside the QR code if there is one. */
export function headHeight(
  { title, purpose: purposeSize, tags }: EditionStyle,
  words: HeadWords,
  qr: boolean,
): number {
  const width = LIVE.width - (qr ? QR_SIDE + HEAD_GAP : 0);
  const tagged = tags.code + (words.mark ? tags.mark : 0);
  const lines =
    lineCount([bold(words.title)], width - tagged, title) * title * LEADING.title +
    (words.purpose === undefined
      ? 0
      : lineCount([regular(words.purpose)], width, purposeSize) * purposeSize * LEADING.sheet);
  return Math.max(lines * MM_PER_POINT, qr ? QR_SIDE : 0);
}

/** Least type of a note above the foot, in points; large print has it as large as the foot. */
const NOTE = 9;

/** Height of a note above the foot, in millimetres. */
export function noteHeight({ meta }: EditionStyle, note: string): number {
  const size = Math.max(NOTE, meta);
  return lineCount([regular(note)], LIVE.width, size) * size * LEADING.sheet * MM_PER_POINT;
}
