import type { SlotId } from '#src/domain/slots.ts';
import { bold, regular } from './face.ts';
import { QR_SIDE, QUARTER } from './geometry.ts';
import { lineCount, MM_PER_POINT } from './measure.ts';
import { DoesNotFit, fittingStep, LEADING, TYPE_STEPS } from './type.ts';

/** A dotted box for a local detail, which the site fills in by hand or has filled in already. */
export interface WriteIn {
  /** The slot it stands for; a box for a number has none. */
  readonly slot?: SlotId;
  readonly label: string;
  readonly value?: string | undefined;
  /** Words before the parts that are written one by one. */
  readonly parts: readonly string[];
}

/** Boxes in rows of two, and the one that stands beside a QR code. */
export interface Boxes {
  readonly rows: readonly WriteIn[];
  readonly beside: WriteIn | undefined;
}

/** Lengths of the boxes in millimetres. */
export const BOX = { height: 10.5, gap: 1, between: 2, side: 1.2, top: 0.3, line: 0.35 } as const;

const HALF = (QUARTER.live.width - BOX.between) / 2;
const BESIDE_QR = QUARTER.live.width - QR_SIDE - BOX.between;

/** Whether a box needs a row to itself, because several things or long ones stand in it. */
export const isWide = (box: WriteIn): boolean =>
  box.value === undefined ? box.parts.length > 2 : valueSize(box, HALF) === undefined;

/** Type size of letter, label and detail in a box of this width, in points; undefined when they are too long. */
function valueSize({ label, value = '' }: WriteIn, width: number): number | undefined {
  const inside = width - 2 * (BOX.side + BOX.line);
  const runs = [bold('M '), regular(`${label}: `), bold(value)];
  return fittingStep(
    TYPE_STEPS.detail,
    (size) => lineCount(runs, inside, size) * size * LEADING.box * MM_PER_POINT,
    BOX.height - 2 * (BOX.top + BOX.line),
  );
}

/** Type size of the detail in a box where it stands, in points. */
export function detailSize(box: WriteIn, { beside }: Boxes): number {
  const width = box === beside ? BESIDE_QR : isWide(box) ? QUARTER.live.width : HALF;
  return valueSize(box, width) ?? Math.min(...TYPE_STEPS.detail);
}

/** Rows that boxes take, with narrow ones filling up what wide ones leave. */
export const rowCount = (boxes: readonly WriteIn[]): number =>
  Math.ceil(boxes.reduce((sum, box) => sum + (isWide(box) ? 2 : 1), 0) / 2);

/**
 * Lays out boxes: wide ones first, or last where a QR code leaves room beside it for one of them.
 * @throws DoesNotFit when a detail is longer than a box
 */
export function arrange(boxes: readonly WriteIn[], qr: boolean): Boxes {
  const long = boxes.find((box) => valueSize(box, QUARTER.live.width) === undefined);
  if (long) throw new DoesNotFit(`“${long.value}”, in organisation.yaml,`);
  const wide = boxes.filter(isWide);
  const narrow = boxes.filter((box) => !isWide(box));
  if (!qr) return { rows: [...wide, ...narrow], beside: undefined };
  const ordered = [...narrow, ...wide];
  const beside = ordered.findLast((box) => valueSize(box, BESIDE_QR) !== undefined);
  return { rows: ordered.filter((box) => box !== beside), beside };
}
