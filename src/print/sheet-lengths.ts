import type { SectionLayout } from './section-layout.ts';
import type { SheetSide } from './sheet-face.ts';

/** The columns of a row as CSS. */
export const rowColumns = ({ figure, label, cells, code }: SectionLayout): string =>
  `grid-template-columns:${[figure, label, ...cells, code]
    .filter((width) => width > 0)
    .map((width) => `${width.toFixed(2)}mm`)
    .join(' ')}`;

/**
 * The lengths of a side as CSS.
 * @param size of the type, in points
 */
export const sideLengths = (side: Omit<SheetSide, 'sections'>, size: number): string =>
  `font-size:${size}pt;--sheet-row:${side.row.toFixed(2)}mm;--sheet-section:${side.section.toFixed(2)}mm;--write:${side.write.toFixed(2)}mm`;
