/**
 * Type sizes in points, largest first. A text is set in the first that fits; below the last it is too
 * small to read at arm's length, and the build stops.
 */
export const TYPE_STEPS = {
  phrase: [20, 18, 16.5, 15, 13.5, 12],
  variants: [13.5, 12, 11, 10.5, 9.5],
  ordered: [11.5, 11, 10.5, 10, 9.5],
  sheet: [13, 12.5, 12, 11.5, 11, 10.5],
} as const;

/** Line heights as multiples of the size. */
export const LEADING = { phrase: 1.2, variants: 1.25, ordered: 1.2, sheet: 1.25 } as const;

/** Sizes that never change, in points. */
export const FIXED_TYPE = { cue: 10.5, meta: 7.5, slug: 7 } as const;

/** Share of a box that may be filled: browsers break lines a little differently. */
const FILL = 0.97;

/** A text that does not fit in the smallest size. */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit';
}

/**
 * The largest step in which a text fits.
 * @param heightAt height of everything in the box at a size, in millimetres
 * @param room height of the box, in millimetres
 * @param what names the text in the message
 * @throws DoesNotFit when it does not fit in the smallest step
 */
export function fittingStep(
  steps: readonly number[],
  heightAt: (size: number) => number,
  room: number,
  what: string,
): number {
  const fitting = steps.find((size) => heightAt(size) <= room * FILL);
  if (fitting !== undefined) return fitting;
  const smallest = Math.min(...steps);
  throw new DoesNotFit(
    `${what} does not fit on paper: it takes ${heightAt(smallest).toFixed(0)} mm in ${smallest} pt, the smallest size, ` +
      `and has ${(room * FILL).toFixed(0)} mm. Shorten it.`,
  );
}
