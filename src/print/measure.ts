import { filledLines, typeMeasure, wordsOf, type Run } from '#src/domain/type-measure.ts';
import { ADVANCE_WIDTHS, MEASURED, UNMEASURED_WIDTH } from './advance-widths.ts';

export const MM_PER_POINT = 25.4 / 72;

const ems = typeMeasure({
  characters: MEASURED,
  ...ADVANCE_WIDTHS,
  other: UNMEASURED_WIDTH,
});

/** Width of a text in millimetres. */
export const textWidth = (run: Run, size: number): number => ems(run) * size * MM_PER_POINT;

/**
 * Lines that runs of text take.
 * @param width of a line, in millimetres
 * @param size of the type, in points
 * @returns Infinity when a word is wider than the line
 */
export const lineCount = (runs: readonly Run[], width: number, size: number): number =>
  filledLines(
    wordsOf(runs).map((word) => ({
      width: textWidth(word, size),
      space: textWidth({ text: ' ', weight: word.weight }, size),
    })),
    width,
  );
