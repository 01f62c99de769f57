import { LIVE } from './geometry.ts';
import { lineCount, MM_PER_POINT } from './measure.ts';
import type { SheetSection } from './sheet-sections.ts';
import { DoesNotFit, fittingStep, LEADING, TYPE_STEPS } from './type.ts';

/** A section with the width of its column of labels, in millimetres. */
export interface SetSection extends SheetSection {
  readonly labelWidth: number;
}

export interface SheetFace {
  readonly sections: readonly SetSection[];
  /** Points. */
  readonly size: number;
}

/** Lengths of a cheat-sheet in millimetres; the heading as a multiple of the type step. */
export const SHEET_STYLE = {
  labels: [30, 38, 46, 54, 62, 70],
  code: 10,
  gap: 3,
  section: 3.4,
  row: 0.9,
  heading: 1.15,
  head: { plain: 20, qr: 26 },
  foot: 12,
} as const;

/**
 * The sections of a cheat-sheet in the largest type that fits, each with the label column that makes it
 * shortest.
 * @throws DoesNotFit
 */
export function sheetFace(code: string, sections: readonly SheetSection[], qr: boolean): SheetFace {
  const { head, foot } = SHEET_STYLE;
  const room = LIVE.height - (qr ? head.qr : head.plain) - foot;
  const height = (size: number) =>
    sections.reduce((sum, section) => sum + shortest(section, size).height, 0);
  const size = fittingStep(TYPE_STEPS.sheet, height, room);
  if (size === undefined) throw new DoesNotFit(`Sheet ${code}`);
  return {
    size,
    sections: sections.map((section) => ({
      ...section,
      labelWidth: shortest(section, size).labelWidth,
    })),
  };
}

function shortest(section: SheetSection, size: number): { labelWidth: number; height: number } {
  const [best] = SHEET_STYLE.labels
    .map((labelWidth) => ({ labelWidth, height: sectionHeight(section, labelWidth, size) }))
    .toSorted((a, b) => a.height - b.height);
  return best ?? { labelWidth: 0, height: Infinity };
}

function sectionHeight({ rows }: SheetSection, labelWidth: number, size: number): number {
  const { gap, code, section, row, heading } = SHEET_STYLE;
  const line = size * LEADING.sheet * MM_PER_POINT;
  const codeWidth = rows.some((each) => each.code !== undefined) ? code + gap : 0;
  const textWidth = LIVE.width - labelWidth - gap - codeWidth;
  return rows.reduce(
    (sum, { label, runs }) =>
      sum +
      row +
      line * Math.max(lineCount([label], labelWidth, size), lineCount(runs, textWidth, size)),
    section + line * heading,
  );
}
