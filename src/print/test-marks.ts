import { PAPERS, type Paper } from './geometry.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lengths on the test sheet in millimetres: of the crosses, their distance to the edges, and the dot in its ring. */
export const TEST = { arm: 8, edge: 24, ring: 5, dot: 2.5, stroke: 0.25 } as const;

/** Middles of the cross hairs on the front, in millimetres from the upper left corner of the paper. */
export function crosses(paper: Paper): Point[] {
  const { width, height } = PAPERS[paper];
  return [TEST.edge, width - TEST.edge].flatMap((x) =>
    [TEST.edge, height - TEST.edge].map((y) => ({ x, y })),
  );
}

/**
 * Rings on the front. The dot on the back shines through in the first when the paper was turned over the
 * right edge, and in the second, half a turn away, when it was turned over the other.
 */
export function rings(paper: Paper): { readonly right: Point; readonly wrong: Point } {
  const { width, height } = PAPERS[paper];
  const right = { x: width / 2, y: TEST.edge };
  return { right, wrong: { x: width - right.x, y: height - right.y } };
}

/** A point of the front as it lies on the back, for paper that is turned over its long edge. */
export const behind = ({ x, y }: Point, paper: Paper): Point => ({ x: PAPERS[paper].width - x, y });

/** Path of a cross, with a tick at every millimetre of its arms when it is a scale. */
export function crossPath({ x, y }: Point, scale: boolean): string {
  const { arm } = TEST;
  const lines = `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`;
  if (!scale) return lines;
  const ticks = Array.from({ length: 2 * arm + 1 }, (_tick, i) => i - arm).filter((i) => i !== 0);
  return ticks.reduce((path, i) => {
    const half = i % 5 === 0 ? 1.6 : 0.8;
    return `${path}M${x + i} ${y - half}V${y + half}M${x - half} ${y + i}H${x + half}`;
  }, lines);
}
