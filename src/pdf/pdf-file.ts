import { z } from 'zod';
import type { Flip } from '#src/print/duplex.ts';
import { PAPERS, type PosterPaper } from '#src/print/geometry.ts';

/** What is chosen on a page of sheets before it is printed. */
export interface PdfChoice {
  readonly paper: PosterPaper;
  /** Edge the printer turns the paper over; none on a page that is not made for it. */
  readonly flip?: Flip | undefined;
}

const isPaper = (value: unknown): value is PosterPaper =>
  typeof value === 'string' && value in PAPERS;
const isFlip = (value: unknown): value is Flip => value === 'long' || value === 'short';

/** One PDF file that can be offered on a page of sheets. */
export const pdfFile = z.strictObject({
  paper: z.custom<PosterPaper>(isPaper, 'a paper'),
  flip: z.custom<Flip>(isFlip, 'long or short').optional(),
  address: z.string().describe('Inside the site, without the base path'),
  pages: z.int().positive(),
  bytes: z.int().positive(),
});

export type PdfFile = z.infer<typeof pdfFile>;

/**
 * Every choice there is between values of radio buttons.
 * @throws when a value is none that paper is made for
 */
export function choicesOf(papers: readonly string[], flips: readonly string[]): PdfChoice[] {
  const unknown = [
    ...papers.filter((each) => !isPaper(each)),
    ...flips.filter((each) => !isFlip(each)),
  ];
  if (papers.length === 0 || unknown.length > 0)
    throw new Error(`A page of sheets offers ${unknown.join(', ') || 'no paper'} to choose.`);
  return papers
    .filter(isPaper)
    .flatMap((paper) =>
      flips.length === 0 ? [{ paper }] : flips.filter(isFlip).map((flip) => ({ paper, flip })),
    );
}

/**
 * Permanent address of the PDF of a page: `/sheets/first-day/` on A4 is `/pdf/sheets/first-day-a4.pdf`. Decks are
 * meant for the long edge; those for the short edge say so.
 */
export function pdfAddress(page: string, { paper, flip }: PdfChoice): string {
  const name = page.replaceAll(/^\/|\/$/g, '').replace(/\/large$/, '-large');
  return `/pdf/${name}-${paper}${flip === 'short' ? '-short' : ''}.pdf`;
}
