import { raggedLine } from './ragged-line.ts';

/** Size of a line of the heat scale, in its own units. */
export const HEAT_LINE = { width: 120, height: 36 } as const;

/** How a level of heat is drawn: the voice of a caller, nearly level when tense, wild when out of control. */
export const heatLine = (
  level: number,
  hottest: number,
): { readonly path: string; readonly stroke: number } => ({
  path: raggedLine({ ...HEAT_LINE, swing: level / hottest, peaks: 2 + level * 2 }),
  stroke: 1.5 + level * 0.5,
});
