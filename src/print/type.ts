/**
 * Type sizes in points, largest first. A text is set in the first that fits; below the last it is too
 * small to read at arm's length, and the build stops.
 */
export const TYPE_STEPS = {
  phrase: [20, 18, 16.5, 15, 13.5, 12],
  variants: [13.5, 12, 11, 10.5, 9.5],
  ordered: [11.5, 11, 10.5, 10, 9.5],
  sample: [13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5],
  list: [14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5],
  detail: [11, 9.5, 8, 7],
  sheet: [15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5],
  sheetLarge: [22, 21, 20, 19, 18],
  /** Steps of a card are set larger than this, so that they are at least 18 pt. */
  cardLarge: [22, 21, 20, 19, 18, 17, 16],
  form: [12, 11.5, 11, 10.5],
  formLarge: [20, 19, 18],
} as const;

/** Type sizes of the lines of a poster as multiples of its unit, largest first. */
export const POSTER_STEPS = [2, 1.8, 1.6, 1.5, 1.4, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1] as const;

/** Line heights as multiples of the size. */
export const LEADING = {
  phrase: 1.2,
  variants: 1.25,
  ordered: 1.2,
  sheet: 1.25,
  title: 1.15,
  box: 1.1,
} as const;

/** Sizes that never change, in points. */
export const FIXED_TYPE = { cue: 10.5, meta: 7.5, slug: 7 } as const;

/** Share of a box that may be filled: browsers break lines a little differently. */
export const FILL = { card: 0.975, sheet: 0.97 } as const;

/**
 * The largest step in which a text fits; undefined when it does not fit in the smallest.
 * @param heightAt height of everything in the box at a size, in millimetres
 * @param room height of the box, in millimetres
 */
export const fittingStep = (
  steps: readonly number[],
  heightAt: (size: number) => number,
  room: number,
): number | undefined => steps.find((size) => heightAt(size) <= room * FILL.card);

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
