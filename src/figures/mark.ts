/**
 * The mark: two opening quotation marks over a level line. Words, held steady; and, seen from a little further
 * off, a calm face. Drawn once here, in a square of 32; favicon, header, paper and social card all take it from here.
 */
export const MARK_PATH =
  'M5 17.5v-6.2L9 4h4.6l-2.4 6.2H14v7.3zM18 17.5v-6.2L22 4h4.6l-2.4 6.2H27v7.3zM5 22.5h22v5H5z';

export const MARK_SIZE = 32;
