/** Lengths on a page of a PDF: matrices and bounds as the file has them, in points from the lower left corner. */
export type Matrix = readonly [number, number, number, number, number, number];
/** Left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];

/** A place on paper, in millimetres from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const MM_PER_POINT = 25.4 / 72;

/** The second matrix inside the first. */
export const times = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q,
  b * p + d * q,
  a * r + c * s,
  b * r + d * s,
  a * t + c * u + e,
  b * t + d * u + f,
];

/** How many times longer lengths become, both ways taken together. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

export function placed([x1, y1, x2, y2]: Bounds, [a, b, c, d, e, f]: Matrix): Bounds {
  const corners = [x1, x2].flatMap((x) =>
    [y1, y2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const common = (a: Bounds, b: Bounds): Bounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

export const wider = ([x1, y1, x2, y2]: Bounds, by: number): Bounds => [
  x1 - by,
  y1 - by,
  x2 + by,
  y2 + by,
];

export const isNothing = ([x1, y1, x2, y2]: Bounds): boolean => x1 > x2 || y1 > y2;

/** @param height of the paper in points */
export const boxOf = ([x1, y1, x2, y2]: Bounds, height: number): Box => ({
  left: x1 * MM_PER_POINT,
  right: x2 * MM_PER_POINT,
  top: (height - y2) * MM_PER_POINT,
  bottom: (height - y1) * MM_PER_POINT,
});
