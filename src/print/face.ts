import type { Run } from '#src/domain/type-measure.ts';
import { lineCount, MM_PER_POINT } from './measure.ts';

/** Words of a face; those of a phrase carry its id. */
export interface FaceRun extends Run {
  readonly phrase?: string | undefined;
  /** Drawn as a shape, as wide as its text counts. */
  readonly shape?: 'danger' | undefined;
}

/** The shape of the danger mark, which no character of the typeface has. */
export const DANGER_SHAPE: FaceRun = { text: '△', weight: 'bold', shape: 'danger' };

/** One paragraph of a face. */
export interface Block<Kind extends string = string> {
  readonly kind: Kind;
  readonly runs: readonly FaceRun[];
  /** Stands in the white at the start of the first line. */
  readonly tag?: string | undefined;
}

/** How paragraphs of one kind are set. */
export interface BlockStyle {
  /** Millimetres kept free at the start of the line, for a number or a mark. */
  readonly start: number;
  /** Millimetres kept free at the end of the line. */
  readonly end: number;
  /** White above, in millimetres. */
  readonly before: number;
  /** Size as a multiple of the type step. */
  readonly ratio: number;
}

/** Blocks of a face with the type size they are set in. */
export interface Face<Kind extends string = string> {
  readonly blocks: readonly Block<Kind>[];
  /** Points. */
  readonly size: number;
}

/** A text with a full stop, unless it has a closing mark. */
export const asSentence = (text: string): string => (/[.!?:…]”?$/.test(text) ? text : `${text}.`);

export const regular = (text: string): FaceRun => ({ text, weight: 'regular' });
export const bold = (text: string): FaceRun => ({ text, weight: 'bold' });

/**
 * Height of blocks one under the other, in millimetres.
 * @param width of the box they stand in, in millimetres
 * @param size the type step, in points
 * @param leading line height as a multiple of the size
 */
export const heightOf = <Kind extends string>(
  blocks: readonly Block<Kind>[],
  styles: Readonly<Record<Kind, BlockStyle>>,
  width: number,
  size: number,
  leading: number,
): number =>
  blocks.reduce((sum, { kind, runs }) => {
    const { start, end, before, ratio } = styles[kind];
    const lines = lineCount(runs, width - start - end, size * ratio);
    return sum + before + lines * size * ratio * leading * MM_PER_POINT;
  }, 0);
