import { getResolvedPDFJS } from 'unpdf';
import { z } from 'zod';
import {
  boxOf,
  common,
  isNothing,
  placed,
  scaleOf,
  times,
  wider,
  type Bounds,
  type Box,
  type Matrix,
} from './pdf-geometry.ts';

/** What a page prints, but for white. */
export interface PageInk {
  /** Colours on white paper as `#rrggbb`, of text too. */
  readonly colours: ReadonlySet<string>;
  /** Drawings and pictures, each as far as it is not clipped. */
  readonly boxes: readonly Box[];
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Bounds;
  readonly fill: string;
  readonly stroke: string;
  readonly alpha: number;
  /** Opacity of the groups around. */
  readonly around: number;
  /** Width of lines. */
  readonly line: number;
}

const { OPS } = await getResolvedPDFJS();

const numbers = z.preprocess(
  (value) => (ArrayBuffer.isView(value) ? Object.values(value) : value),
  z.array(z.number()),
);
const four = numbers.transform(([a = 0, b = 0, c = 0, d = 0]): Bounds => [a, b, c, d]);
const six = numbers.transform(([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
]);
const colour = z.tuple([z.string().regex(/^#[0-9a-f]{6}$/)]).transform(([hex]) => hex);
const path = z.tuple([z.int(), z.unknown(), four.nullable()]);
const form = z.tuple([six.nullable(), four.nullable()]);
const settings = z
  .tuple([z.array(z.tuple([z.string(), z.unknown()]))])
  .transform(([pairs]) => new Map(pairs));

const BEGINS = new Set([OPS.save, OPS.beginGroup, OPS.paintFormXObjectBegin]);
const ENDS = new Set([OPS.restore, OPS.endGroup, OPS.paintFormXObjectEnd]);
const BOTH = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
const FILLS = new Set([OPS.fill, OPS.eoFill, ...BOTH]);
const STROKES = new Set([OPS.stroke, OPS.closeStroke, ...BOTH]);

/** What an operator makes of the state of the pen; undefined when it changes none of it. */
function changed(operator: number, args: unknown, state: State): State | undefined {
  switch (operator) {
    case OPS.transform:
      return { ...state, matrix: times(state.matrix, six.parse(args)) };
    case OPS.setFillRGBColor:
      return { ...state, fill: colour.parse(args) };
    case OPS.setStrokeRGBColor:
      return { ...state, stroke: colour.parse(args) };
    case OPS.setLineWidth:
      return { ...state, line: z.tuple([z.number()]).parse(args)[0] };
    case OPS.setGState: {
      const set = settings.parse(args);
      const number = (key: string, other: number) => z.number().catch(other).parse(set.get(key));
      return { ...state, alpha: number('ca', state.alpha), line: number('LW', state.line) };
    }
    case OPS.beginGroup:
      return { ...state, around: state.around * state.alpha, alpha: 1 };
    case OPS.paintFormXObjectBegin: {
      const [matrix, limits] = form.parse(args);
      const inside = matrix ? times(state.matrix, matrix) : state.matrix;
      const clip = limits ? common(state.clip, placed(limits, inside)) : state.clip;
      return { ...state, matrix: inside, clip };
    }
    default:
      return undefined;
  }
}

/**
 * Follows the pen over a page.
 * @param size of the paper in points
 */
export function inkOf(
  {
    fnArray,
    argsArray,
  }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  { width, height }: { readonly width: number; readonly height: number },
): PageInk {
  const colours = new Set<string>();
  const boxes: Box[] = [];
  const kept: State[] = [];
  let state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    clip: [0, 0, width, height],
    fill: '#000000',
    stroke: '#000000',
    alpha: 1,
    around: 1,
    line: 1,
  };
  let clips = false;
  const draw = (hex: string, bounds: Bounds) => {
    const mixed = onWhite(hex, state);
    const seen = common(state.clip, bounds);
    if (mixed === '#ffffff' || isNothing(seen)) return;
    colours.add(mixed);
    boxes.push(boxOf(seen, height));
  };
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i];
    if (BEGINS.has(operator)) kept.push(state);
    if (ENDS.has(operator)) state = kept.pop() ?? state;
    state = changed(operator, args, state) ?? state;
    if (operator === OPS.clip || operator === OPS.eoClip) clips = true;
    if (operator === OPS.showText) colours.add(onWhite(state.fill, state));
    if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject)
      draw('#000000', placed([0, 0, 1, 1], state.matrix));
    if (operator !== OPS.constructPath) continue;
    const [how, , limits] = path.parse(args);
    const bounds = limits && placed(limits, state.matrix);
    if (bounds && clips) state = { ...state, clip: common(state.clip, bounds) };
    clips = false;
    if (bounds && FILLS.has(how)) draw(state.fill, bounds);
    if (bounds && STROKES.has(how))
      draw(state.stroke, wider(bounds, (state.line / 2) * scaleOf(state.matrix)));
  }
  return { colours, boxes };
}

/** A colour that lets the paper through, as it looks. */
const onWhite = (hex: string, { alpha, around }: State): string =>
  `#${[1, 3, 5]
    .map((from) => 255 - alpha * around * (255 - Number.parseInt(hex.slice(from, from + 2), 16)))
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;
