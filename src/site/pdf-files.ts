import { presentOffer } from '#src/pdf/present-offer.ts';
import type { PdfFile } from '#src/pdf/pdf-file.ts';

const { pages } = presentOffer();

/** The PDF files of a page of sheets, if there are any: only `npm run pdf` makes them. */
export const pdfFiles = (page: string): readonly PdfFile[] => pages.get(page) ?? [];
