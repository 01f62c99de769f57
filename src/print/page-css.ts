import type { BlockStyle } from './face.ts';
import {
  cardInset,
  cellSize,
  gridMargin,
  PAPERS,
  QR_SIDE,
  RULER,
  rulerOffset,
  safeSize,
  slugOffsets,
  SIDE_SHORT,
  SLUG_HEIGHT,
  LIVE,
  type CardFormat,
  type Paper,
  type Size,
} from './geometry.ts';
import { BACK_STYLES } from './ordered-back.ts';
import { FRONT_STYLES } from './ordered-front.ts';
import { POKER_STYLES } from './poker-faces.ts';
import { SHEET_STYLE } from './sheet-face.ts';
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

/** What changes with the paper. */
const onPaper = (format: CardFormat, paper: Paper): string =>
  declarations(
    {
      ...size('paper', PAPERS[paper]),
      ...size('cell', cellSize(format, paper)),
      ...size('margin', gridMargin(format, paper)),
      ...size('inset', cardInset(format, paper)),
      'slug-upper': slugOffsets(format, paper).upper,
      'slug-lower': slugOffsets(format, paper).lower,
      'ruler-offset': rulerOffset(format, paper),
    },
    'mm',
  );

const blockRules = (styles: Readonly<Record<string, BlockStyle>>): string =>
  Object.entries(styles)
    .map(
      ([kind, { start, end, before, ratio }]) =>
        `.block-${kind}{margin:${before}mm ${end}mm 0 0;padding-inline-start:${start}mm;font-size:${ratio}em}`,
    )
    .join('');

/**
 * The lengths of the geometry and of the type as CSS, so that the sheet a browser sets is the one the
 * build has measured. The radio buttons for the paper stand before the sheets on the page.
 */
export const pageCss = (format: CardFormat): string =>
  [
    '@page{margin:0}',
    ...Object.entries(PAPERS).map(
      ([paper, { width, height }]) => `@page ${paper}{size:${width}mm ${height}mm;margin:0}`,
    ),
    `.sheets{${onPaper(format, 'a4')};${declarations(
      {
        ...size('safe', safeSize(format)),
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
        'sheet-code': SHEET_STYLE.code,
        'sheet-gap': SHEET_STYLE.gap,
        'sheet-section': SHEET_STYLE.section,
        'sheet-row': SHEET_STYLE.row,
      },
      'mm',
    )};${declarations({ cue: FIXED_TYPE.cue, meta: FIXED_TYPE.meta, small: FIXED_TYPE.slug }, 'pt')};${declarations(
      {
        'phrase-leading': LEADING.phrase,
        'variants-leading': LEADING.variants,
        'ordered-leading': LEADING.ordered,
        'sheet-leading': LEADING.sheet,
        'box-leading': LEADING.box,
        'sheet-heading': SHEET_STYLE.heading,
      },
      '',
    )}}`,
    `#paper-letter:checked~.sheets{${onPaper(format, 'letter')}}`,
    '.sheet{page:a4}#paper-letter:checked~.sheets .sheet{page:letter}',
    blockRules({ ...FRONT_STYLES, ...BACK_STYLES, ...POKER_STYLES }),
  ].join('\n');
