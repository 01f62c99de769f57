/** Heights of the peaks, as parts of the full swing: uneven, as a voice is, and always the same. */
const PEAKS = [0.5, -0.8, 1, -0.6, 0.75, -1, 0.55, -0.9] as const;

export interface RaggedLine {
  /** Width and height of the drawing, in its own units. */
  readonly width: number;
  readonly height: number;
  /** 0 is level, 1 swings over the whole height. */
  readonly swing: number;
  /** How many peaks. */
  readonly peaks: number;
}

/**
 * Path of a line that enters and leaves at half height and is ragged between: what a voice does when it is hot.
 * @throws when the swing is not between 0 and 1
 */
export function raggedLine({ width, height, swing, peaks }: RaggedLine): string {
  if (swing < 0 || swing > 1) throw new Error(`A swing is between 0 and 1, not ${swing}`);
  const middle = height / 2;
  if (swing === 0 || peaks === 0) return `M0 ${middle}H${width}`;
  const step = width / (peaks + 1);
  const points = Array.from({ length: peaks }, (_, i) => {
    const y = middle - (PEAKS[i % PEAKS.length] ?? 0) * swing * middle;
    return `L${round(step * (i + 1))} ${round(y)}`;
  });
  return `M0 ${middle}${points.join('')}L${width} ${middle}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
