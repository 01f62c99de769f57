export type Weight = 'regular' | 'bold';

/** Words set in one weight. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}

/** Advance widths of a typeface in thousandths of the type size, in the order of its characters. */
export interface TypeWidths {
  readonly characters: string;
  readonly regular: readonly number[];
  readonly bold: readonly number[];
  /** Width of any other character: no narrower than most of them. */
  readonly other: number;
}

/** A function that tells the width of a run in ems, without kerning, which only makes it narrower. */
export function typeMeasure(widths: TypeWidths): (run: Run) => number {
  const table = (weight: Weight) =>
    new Map(Array.from(widths.characters, (char, i) => [char, widths[weight][i]]));
  const tables = { regular: table('regular'), bold: table('bold') };
  // Most words are measured many times over.
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  return ({ text, weight }) => {
    let ems = known[weight].get(text);
    if (ems === undefined) {
      let thousandths = 0;
      for (const char of text.replaceAll('\u00a0', ' ').normalize('NFC'))
        thousandths +=
          tables[weight].get(char) ??
          tables[weight].get(char.normalize('NFD').charAt(0)) ??
          widths.other;
      ems = thousandths / 1000;
      known[weight].set(text, ems);
    }
    return ems;
  };
}

/** A word with its width and that of a space before it. */
export interface MeasuredWord {
  readonly width: number;
  readonly space: number;
}

/**
 * Lines that words take, filled one by one as a browser does.
 * @param width of a line, in the unit of the words
 * @returns Infinity when a word is wider than the line
 */
export function filledLines(words: Iterable<MeasuredWord>, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (word.width > width) return Infinity;
    const gap = used > 0 ? word.space : 0;
    if (used + gap + word.width > width) {
      lines += 1;
      used = word.width;
    } else used += gap + word.width;
  }
  return lines;
}

/** Words of runs, cut at spaces that may break. */
export const wordsOf = (runs: readonly Run[]): Run[] =>
  runs.flatMap(({ text, weight }) =>
    text.split(' ').flatMap((word) => (word === '' ? [] : [{ text: word, weight }])),
  );
