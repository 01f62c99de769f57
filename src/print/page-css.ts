import type { CardFormat } from '#src/schemas/deck.ts';
import { CARD_SHEET_STYLES } from './card-sheet-blocks.ts';
import { GROUP } from './card-sheet-face.ts';
import { HEAD_GAP } from './editions.ts';
import type { BlockStyle } from './face.ts';
import {
  cardInset,
  cellSize,
  gridMargin,
  isOfficePaper,
  PAPERS,
  papersOf,
  QR_SIDE,
  RULER,
  rulerOffset,
  safeSize,
  slugOffsets,
  SIDE_SHORT,
  SLUG_HEIGHT,
  LIVE,
  type Paper,
  type PosterPaper,
  type PrintFormat,
  type Size,
} from './geometry.ts';
import { LIST_STYLES } from './list-card.ts';
import { POKER_STYLES } from './poker-faces.ts';
import { onPaper } from './on-paper.ts';
import { posterRules } from './poster-css.ts';
import { posterLength } from './poster-geometry.ts';
import { screenFit } from './screen-fit.ts';
import { SHEET_STYLE } from './section-layout.ts';
import { BACK_STYLES } from './situation-back.ts';
import { FRONT_STYLES } from './situation-faces.ts';
import { FORM_STYLE } from './form-layout.ts';
import { FIXED_TYPE, LEADING } from './type.ts';
import { BOX } from './write-in.ts';

type Lengths = Readonly<Record<string, number>>;

const declarations = (lengths: Lengths, unit: string): string =>
  Object.entries(lengths)
    .map(([name, value]) => `--${name}:${Number(value.toFixed(3))}${unit}`)
    .join(';');

const size = (name: string, { width, height }: Size): Lengths => ({
  [`${name}-x`]: width,
  [`${name}-y`]: height,
});

const cardLengths = (format: CardFormat, paper: Paper): Lengths => ({
  ...size('safe', safeSize(format)),
  ...size('cell', cellSize(format, paper)),
  ...size('margin', gridMargin(format, paper)),
  ...size('inset', cardInset(format, paper)),
  'slug-upper': slugOffsets(format, paper).upper,
  'slug-lower': slugOffsets(format, paper).lower,
  'ruler-offset': rulerOffset(format, paper),
});

/** What changes with the paper, in millimetres. */
function lengthsOn(format: PrintFormat, paper: PosterPaper): Lengths {
  const page = size('paper', PAPERS[paper]);
  if (format === 'poster') return { ...page, unit: posterLength(paper, 1) };
  if (format === 'sheet' || !isOfficePaper(paper)) return page;
  return { ...page, ...cardLengths(format, paper) };
}

const blockRules = (styles: Readonly<Record<string, BlockStyle>>, inside = ''): string =>
  Object.entries(styles)
    .map(
      ([kind, { start, end, before, ratio }]) =>
        `${inside}.block-${kind}{margin:calc(${before}mm + var(--white, 0mm)) ${end}mm 0 0;padding-inline-start:${start}mm;font-size:${ratio}em}`,
    )
    .join('');

function blockRulesOf(format: PrintFormat): string {
  if (format === 'poster') return posterRules();
  if (format === 'sheet') return blockRules(CARD_SHEET_STYLES, '.card-sheet ');
  return blockRules({ ...FRONT_STYLES, ...BACK_STYLES, ...POKER_STYLES, ...LIST_STYLES });
}

/**
 * The lengths of the geometry and of the type as CSS, so that the sheet a browser sets is the one the
 * build has measured. The radio buttons for the paper stand before the sheets on the page.
 */
export const pageCss = (format: PrintFormat): string =>
  [
    '@page{margin:0}',
    ...Object.entries(PAPERS).map(
      ([paper, { width, height }]) => `@page ${paper}{size:${width}mm ${height}mm;margin:0}`,
    ),
    `.sheets{${declarations(
      {
        ...size('live', LIVE),
        short: SIDE_SHORT,
        qr: QR_SIDE,
        ruler: RULER.length,
        'ruler-height': RULER.height,
        slug: SLUG_HEIGHT,
        'box-y': BOX.height,
        'box-gap': BOX.gap,
        'box-between': BOX.between,
        'box-side': BOX.side,
        'box-top': BOX.top,
        'box-line': BOX.line,
        'sheet-gap': SHEET_STYLE.gap,
        'head-gap': HEAD_GAP,
        group: GROUP.above,
        'form-group': FORM_STYLE.group,
        'form-row': FORM_STYLE.row,
        'form-gap': FORM_STYLE.gap,
        'form-after-mark': FORM_STYLE.afterMark,
        'form-between-marks': FORM_STYLE.betweenMarks,
        'form-other': FORM_STYLE.other,
        'form-place': FORM_STYLE.place,
        'form-clock': FORM_STYLE.clock,
      },
      'mm',
    )};${declarations({ cue: FIXED_TYPE.cue, meta: FIXED_TYPE.meta, small: FIXED_TYPE.slug }, 'pt')};${declarations(
      {
        'phrase-leading': LEADING.phrase,
        'variants-leading': LEADING.variants,
        'ordered-leading': LEADING.ordered,
        'sheet-leading': LEADING.sheet,
        'title-leading': LEADING.title,
        'box-leading': LEADING.box,
        'sheet-heading': SHEET_STYLE.heading,
        'form-heading': FORM_STYLE.heading,
        'form-number': FORM_STYLE.number,
      },
      '',
    )}}`,
    ...papersOf(format).flatMap((paper) => [
      onPaper(paper, '.sheets', declarations(lengthsOn(format, paper), 'mm')),
      onPaper(paper, '.sheets .sheet', `page:${paper}`),
    ]),
    screenFit(papersOf(format)),
    blockRulesOf(format),
  ].join('\n');
