import type { PosterPaper } from './geometry.ts';

/** A rule that holds while a paper is chosen: the radio buttons stand before the sheets on the page. */
export const onPaper = (paper: PosterPaper, selector: string, body: string): string =>
  `#paper-${paper}:checked~${selector}{${body}}`;
