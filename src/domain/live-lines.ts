import { cardStrings } from '#src/site/strings/card.ts';
import { ARIAL } from './arial-widths.ts';
import { slotDefinition, type SlotId } from './slots.ts';
import { blanks, segments, typeset } from './text.ts';
import { filledLines, typeMeasure, type MeasuredWord, type Weight } from './type-measure.ts';

/** Lines each part of a sample card may take in a live panel 258 px wide. */
export const LIVE_BUDGET = { late: 1, hear: 1, say: 6, do: 3, dont: 1, worse: 1 } as const;

export type LivePart = keyof typeof LIVE_BUDGET;

/** The words of a sample card that stand in a live panel before "more". */
export interface LiveWords {
  readonly late: string;
  readonly hear: string;
  readonly say: readonly { readonly line: string; readonly when?: string | undefined }[];
  readonly do: readonly string[];
  readonly dont: { readonly line: string; readonly act?: true | undefined };
  readonly worse: {
    readonly what: string;
    /** Code of the card it leads to. */
    readonly code: string;
    readonly danger: boolean;
  };
}

/** Widths in pixels, as src/styles/live.css and LiveSample.astro set them. */
const PANEL = 258 - 2 * 8;
const SAY = PANEL - 2 * (6.4 + 2);
const DO = PANEL - 21.6;
const TEXT = 15;
const WORDS = 17;
const GAP = 6.4;

const ems = typeMeasure(ARIAL);

interface Part {
  readonly text: string;
  readonly weight?: Weight;
  readonly size?: number;
}

/** Words of a part; a blank to fill in is never bold, and what follows it without a space stays with it. */
function wordsOf({ text, weight = 'regular', size = TEXT }: Part): MeasuredWord[] {
  const words: MeasuredWord[] = [];
  let open = false;
  for (const part of blanks(typeset(text)))
    for (const [i, piece] of part.text.split(' ').entries()) {
      if (i > 0) open = false;
      if (piece === '') continue;
      const width = ems({ text: piece, weight: part.blank ? 'regular' : weight }) * size;
      const last = open ? words.pop() : undefined;
      words.push({
        width: (last?.width ?? 0) + width,
        space: last?.space ?? ems({ text: ' ', weight }) * size,
      });
      open = true;
    }
  return words;
}

const lines = (parts: readonly Part[], width: number): number =>
  filledLines(parts.flatMap(wordsOf), width);

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/**
 * Lines each part of a live card takes.
 * @param slotValue what the adopter has filled in for a slot
 */
export function liveLines(
  card: LiveWords,
  slotValue: (slot: SlotId) => string | undefined,
): Record<LivePart, number> {
  const filled = (text: string): string =>
    segments(text)
      .map((part) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'emergency') return '999';
        return (
          slotValue(part.slot) ??
          `${cardStrings.slots.yourSite}: ${slotDefinition(part.slot).label}`
        );
      })
      .join('');
  const { what, code, danger } = card.worse;
  const besideIt = ems({ text: code, weight: 'bold' }) * TEXT + GAP + (danger ? TEXT + GAP : 0);
  return {
    late: lines([{ text: filled(card.late) }], PANEL),
    hear: lines([{ text: `“${card.hear}”` }], PANEL),
    say: sum(
      card.say.map(({ line, when }) =>
        lines(
          [{ text: when ?? '' }, { text: `“${filled(line)}”`, weight: 'bold', size: WORDS }],
          SAY,
        ),
      ),
    ),
    do: sum(card.do.slice(0, LIVE_BUDGET.do).map((text) => lines([{ text: filled(text) }], DO))),
    dont: lines([{ text: card.dont.act ? `✕ ${card.dont.line}` : `✕ “${card.dont.line}”` }], PANEL),
    worse: lines([{ text: what }], PANEL - besideIt),
  };
}
