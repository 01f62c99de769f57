import type { SlotId } from '#src/domain/slots.ts';
import { bold } from './face.ts';
import { QUARTER } from './geometry.ts';
import { lineCount } from './measure.ts';
import { DoesNotFit, FIXED_TYPE } from './type.ts';

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
export interface Boxes<Box extends WriteIn = WriteIn> {
  readonly rows: readonly Box[];
  readonly beside: Box | undefined;
}

/** White between two boxes and inside their edges, in millimetres. */
const GAP = 2;
const PADDING = 3.5;

/** Lines of print a box has under its label. */
const VALUE_LINES = 2;

const HALF = (QUARTER.live.width - GAP) / 2;

const linesIn = ({ value }: WriteIn, width: number) =>
  value === undefined ? 0 : lineCount([bold(value)], width - PADDING, FIXED_TYPE.slug);

/** Whether a box needs a row to itself, because several things or long ones stand in it. */
export const isWide = (box: WriteIn): boolean =>
  (box.value === undefined && box.parts.length > 2) || linesIn(box, HALF) > VALUE_LINES;

/** Rows that boxes take, with narrow ones filling up what wide ones leave. */
export const rowCount = (boxes: readonly WriteIn[]): number =>
  Math.ceil(boxes.reduce((sum, box) => sum + (isWide(box) ? 2 : 1), 0) / 2);

/**
 * Lays out boxes: wide ones first, or last where a QR code leaves room for the last one beside it.
 * @throws DoesNotFit when a detail is longer than a box
 */
export function arrange<Box extends WriteIn>(boxes: readonly Box[], qr: boolean): Boxes<Box> {
  const long = boxes.find((box) => linesIn(box, QUARTER.live.width) > VALUE_LINES);
  if (long) throw new DoesNotFit(`“${long.value}”, in organisation.yaml,`);
  const wide = boxes.filter(isWide);
  const narrow = boxes.filter((box) => !isWide(box));
  const ordered = qr ? [...narrow, ...wide] : [...wide, ...narrow];
  return qr
    ? { rows: ordered.slice(0, -1), beside: ordered.at(-1) }
    : { rows: ordered, beside: undefined };
}
