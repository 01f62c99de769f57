/**
 * Type sizes in points, largest first. A text is set in the first that fits; below the last it is too
 * small to read at arm's length, and the build stops.
 */
export const TYPE_STEPS = {
  phrase: [20, 18, 16.5, 15, 13.5, 12],
  variants: [13.5, 12, 11, 10.5, 9.5],
  ordered: [11.5, 11, 10.5, 10, 9.5],
  detail: [11, 9.5, 8, 7],
  sheet: [13, 12.5, 12, 11.5, 11, 10.5],
} as const;

/** Line heights as multiples of the size. */
export const LEADING = {
  phrase: 1.2,
  variants: 1.25,
  ordered: 1.2,
  sheet: 1.25,
  box: 1.1,
} as const;

/** Sizes that never change, in points. */
export const FIXED_TYPE = { cue: 10.5, meta: 7.5, slug: 7 } as const;

/** Share of a box that may be filled: browsers break lines a little differently. */
const FILL = 0.975;

/**
 * The largest step in which a text fits; undefined when it does not fit in the smallest.
 * @param heightAt height of everything in the box at a size, in millimetres
 * @param room height of the box, in millimetres
 */
export const fittingStep = (
  steps: readonly number[],
  heightAt: (size: number) => number,
  room: number,
): number | undefined => steps.find((size) => heightAt(size) <= room * FILL);

/** A text that does not fit on its paper in the smallest type. It stops the build. */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit';
  /**
   * @param what names the text, such as `Card c01`
   * @param remedy what to do about it
   */
  constructor(what: string, remedy = 'Shorten its text.') {
    super(`${what} does not fit on paper, not even in the smallest type. ${remedy}`);
  }
}
