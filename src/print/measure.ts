import { ADVANCE_WIDTHS, MEASURED, UNMEASURED_WIDTH } from './advance-widths.ts';

export type Weight = 'regular' | 'bold';

/** Words set in one weight. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}

export const MM_PER_POINT = 25.4 / 72;

const tables = {
  regular: new Map(Array.from(MEASURED, (char, i) => [char, ADVANCE_WIDTHS.regular[i]])),
  bold: new Map(Array.from(MEASURED, (char, i) => [char, ADVANCE_WIDTHS.bold[i]])),
};

/** Widths in ems that have been added up already: most words are measured many times over. */
const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

/** Width of a text in millimetres, without kerning, which only makes it narrower. */
export function textWidth({ text, weight }: Run, size: number): number {
  let ems = known[weight].get(text);
  if (ems === undefined) {
    ems = emsOf(text, weight);
    known[weight].set(text, ems);
  }
  return ems * size * MM_PER_POINT;
}

function emsOf(text: string, weight: Weight): number {
  const table = tables[weight];
  let thousandths = 0;
  for (const char of text.replaceAll('\u00a0', ' ').normalize('NFC'))
    thousandths +=
      table.get(char) ?? table.get(char.normalize('NFD').charAt(0)) ?? UNMEASURED_WIDTH;
  return thousandths / 1000;
}

/**
 * Lines that runs of text take, filled word by word as a browser does.
 * @param width of a line, in millimetres
 * @param size of the type, in points
 * @returns Infinity when a word is wider than the line
 */
export function lineCount(runs: readonly Run[], width: number, size: number): number {
  const words = runs.flatMap(({ text, weight }) =>
    text.split(' ').flatMap((word) => (word === '' ? [] : [{ text: word, weight }])),
  );
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const wide = textWidth(word, size);
    if (wide > width) return Infinity;
    const gap = used > 0 ? textWidth({ text: ' ', weight: word.weight }, size) : 0;
    if (used + gap + wide > width) {
      lines += 1;
      used = wide;
    } else used += gap + wide;
  }
  return lines;
}
