import { words } from './text.ts';

/** Most words on one side of an index card; the danger mark is one, a code is none. */
export const INDEX_WORDS = { index: 45, a6: 80 } as const;

/** Situations of one family, as they stand together on an index card. */
export interface IndexSection<Row> {
  readonly family: string;
  readonly rows: readonly Row[];
}

interface Listed {
  readonly title: string;
  readonly family: string;
  readonly danger: boolean;
}

const rowWords = ({ title, danger }: Listed): number => words(title).length + (danger ? 1 : 0);

/** Words a family's title may have; none is longer. */
const HEADING_WORDS = 5;

const size = (rows: readonly Listed[]): number =>
  rows.reduce((sum, row) => sum + rowWords(row), HEADING_WORDS);

/**
 * Rows dealt to the sides of index cards, family by family. A family that is too long for a side is cut
 * into equal parts; short ones share a side.
 * @param rows in the order of families
 * @param limit most words on a side
 */
export function indexSides<Row extends Listed>(
  rows: readonly Row[],
  limit: number,
): IndexSection<Row>[][] {
  const families = [...new Set(rows.map(({ family }) => family))];
  const sections = families.flatMap((family) =>
    cut(
      rows.filter((row) => row.family === family),
      limit,
    ).map((part) => ({ family, rows: part })),
  );
  const sides: IndexSection<Row>[][] = [];
  for (const section of sections) {
    const last = sides.at(-1);
    const used = last?.reduce((sum, each) => sum + size(each.rows), 0) ?? Infinity;
    if (last && used + size(section.rows) <= limit) last.push(section);
    else sides.push([section]);
  }
  return sides;
}

/** The fewest parts of nearly equal length of which none is over the limit. */
function cut<Row extends Listed>(rows: readonly Row[], limit: number): Row[][] {
  for (let parts = 1; parts < rows.length; parts += 1) {
    const start = (part: number) => Math.round((part * rows.length) / parts);
    const all = Array.from({ length: parts }, (_part, i) => rows.slice(start(i), start(i + 1)));
    if (all.every((part) => size(part) <= limit)) return all;
  }
  return rows.map((row) => [row]);
}
