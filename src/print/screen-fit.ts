import { PAPERS, type PosterPaper } from './geometry.ts';
import { onPaper } from './on-paper.ts';

const PX_PER_MM = 96 / 25.4;

/** White on both sides of the sheets on the desk, and a scroll bar, in pixels. */
const DESK = 48;

/** Widths of windows from which sheets are shown a step larger, in pixels. */
const STEPS = [240, 320, 360, 390, 430, 480, 540, 600, 680, 768, 860, 960, 1080, 1200];

/** How much of its size a sheet has on screen in a window of this width: the whole of it where there is room. */
export const fitIn = (window: number, paper: PosterPaper): number =>
  Math.min(1, (window - DESK) / (PAPERS[paper].width * PX_PER_MM));

/** Sheets scaled down to windows that are narrower than they are, as CSS for the screen alone; print keeps its lengths. */
export function screenFit(papers: readonly PosterPaper[]): string {
  const steps = STEPS.map((from, i) => ({ from, below: STEPS[i + 1] })).toReversed();
  const rules = steps.flatMap(({ from, below }) => {
    const fits = papers.flatMap((paper) => {
      const fit = fitIn(from, paper);
      return fit < 1 ? [onPaper(paper, '.sheets', `--fit:${fit.toFixed(4)}`)] : [];
    });
    if (fits.length === 0 || below === undefined) return [];
    return [`@media screen and (max-width:${below - 0.02}px){${fits.join('')}}`];
  });
  return rules.join('');
}
