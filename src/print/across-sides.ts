import type { SetSection } from './section-layout.ts';
import type { SheetSection } from './sheet-sections.ts';

/** How sections come apart at the turn: between two of them, or also between two rows of one. */
export type Turn = 'whole' | 'cut';

/** Rows of a cut section that stand on either side, unless there is no other way. */
const FEWEST = 2;

/**
 * Sections on as few sides as there are rooms for, the first side as full as it can be.
 * @param rooms heights of the sides, one or two, in millimetres
 * @returns undefined when they take more
 */
export function acrossSides(
  sections: readonly SetSection[],
  [first = 0, second]: readonly number[],
  height: (sections: readonly SetSection[]) => number,
  turn: Turn,
): (readonly SetSection[])[] | undefined {
  if (height(sections) <= first) return [sections];
  if (second === undefined) return undefined;
  const ways = turn === 'whole' ? wholeWays(sections) : cutWays(sections);
  const found = ways.find(([front, back]) => height(front) <= first && height(back) <= second);
  return found && [...found];
}

type Way = readonly [readonly SetSection[], readonly SetSection[]];

const wholeWays = (sections: readonly SetSection[]): Way[] =>
  sections
    .map((_section, i): Way => [sections.slice(0, i), sections.slice(i)])
    .slice(1)
    .reverse();

function cutWays(sections: readonly SetSection[]): Way[] {
  const ways = sections.flatMap((section, i) =>
    section.rows.slice(1).map((_row, r) => {
      const [before, after] = cutSection(section, r + 1);
      const way: Way = [
        [...sections.slice(0, i), before],
        [after, ...sections.slice(i + 1)],
      ];
      return { way, lonely: Math.min(before.rows.length, after.rows.length) < FEWEST };
    }),
  );
  const late = ways.reverse();
  return [...late.filter(({ lonely }) => !lonely), ...late.filter(({ lonely }) => lonely)].map(
    ({ way }) => way,
  );
}

/** A section cut before a row; both parts carry its heading. */
const cutSection = (set: SetSection, row: number): readonly [SetSection, SetSection] => [
  { ...set, rows: set.rows.slice(0, row), section: part(set.section, 0, row) },
  { ...set, rows: set.rows.slice(row), section: part(set.section, row) },
];

function part(section: SheetSection, from: number, to?: number): SheetSection {
  if (section.kind === 'rows') return { ...section, rows: section.rows.slice(from, to) };
  if (section.kind === 'grid') return { ...section, rows: section.rows.slice(from, to) };
  return { ...section, rows: section.rows.slice(from, to) };
}
