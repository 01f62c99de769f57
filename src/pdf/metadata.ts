import { Duplex, PDFDocument, PrintScaling } from '@cantoo/pdf-lib';
import type { Flip } from '#src/print/duplex.ts';

/** What a PDF file says of itself. */
export interface PdfMetadata {
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly date: Date;
  readonly flip?: Flip | undefined;
}

const EDGES = {
  long: Duplex.DuplexFlipLongEdge,
  short: Duplex.DuplexFlipShortEdge,
} as const satisfies Record<Flip, Duplex>;

/** A finished file. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Adds what a browser leaves out, and takes out what differs from run to run: the clock and the name of the browser.
 * It also asks the program that prints it for actual size, the right tray and the right edge.
 * @param printed as the browser wrote it, tagged and with its title
 */
export async function withMetadata(
  printed: Uint8Array,
  { author, subject, creator, date, flip }: PdfMetadata,
): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setCreator(creator);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const preferences = pdf.catalog.getOrCreateViewerPreferences();
  preferences.setDisplayDocTitle(true);
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setPickTrayByPDFSize(true);
  if (flip !== undefined) preferences.setDuplex(EDGES[flip]);
  return { bytes: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount() };
}
