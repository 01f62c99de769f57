import { onPaper } from './on-paper.ts';
import { POSTER_PAPERS } from './geometry.ts';
import { POSTER_LINE } from './poster-face.ts';
import { POSTER } from './poster-geometry.ts';
import { TWO_SHEETS } from './poster-sides.ts';

/** The lengths of posters as multiples of their unit and of their type size, and what each paper shows, as CSS. */
export const posterRules = (): string =>
  [
    `.poster{--poster-margin:${POSTER.margin};--poster-title:${POSTER.title}`,
    `--poster-title-leading:${POSTER.titleLeading};--poster-strap:${POSTER.strap.type}`,
    `--poster-strap-box:${POSTER.strap.box};--poster-strap-gap:${POSTER.strap.gap}`,
    `--poster-wave:${POSTER.wave}`,
    `--poster-foot:${POSTER.foot};--poster-foot-leading:${POSTER.footLeading}`,
    `--poster-foot-gap:${POSTER.footGap}`,
    `--poster-qr:${POSTER.qr};--poster-leading:${POSTER_LINE.leading}`,
    `--poster-gap:${POSTER_LINE.gap}}`,
  ].join(';') +
  POSTER_PAPERS.flatMap((paper) => [
    onPaper(paper, '.sheets .poster', `font-size:var(--on-${paper})`),
    onPaper(paper, `.sheets .only:not(.on-${paper})`, 'display:none'),
    ...(TWO_SHEETS.includes(paper)
      ? ['.for-one', '.sheets .whole']
      : ['.for-two', '.sheets .half']
    ).map((other) => onPaper(paper, other, 'display:none')),
  ]).join('');
