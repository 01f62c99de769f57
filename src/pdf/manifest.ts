import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pdfFile, type PdfFile } from './pdf-file.ts';

/** Which PDF files were made, from which content. It lies beside them. */
const manifest = z.strictObject({
  madeFrom: z.string().describe('Fingerprint of the content and of where the site is hosted'),
  pages: z.record(z.string(), z.array(pdfFile)).describe('Files by the address of their page'),
});

export type PdfManifest = z.infer<typeof manifest>;

export const MANIFEST = 'manifest.json';

/** PDF files to offer, or why there are none. */
export interface Offer {
  /** Folder the files are in, by their addresses. */
  readonly folder: string;
  readonly pages: ReadonlyMap<string, readonly PdfFile[]>;
  readonly problem?: string | undefined;
}

/**
 * The PDF files in a folder, if they are of this content: paper that differs from the page beside it is not offered.
 * @param folder of the manifest; an empty name offers nothing
 * @param fingerprint of the present content
 */
export function readOffer(folder: string, fingerprint: () => string): Offer {
  const none = (problem?: string): Offer => ({ folder, pages: new Map(), problem });
  if (folder === '') return none();
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return none(`There is no ${path}, so no PDF files are offered.`);
  const read = manifest.safeParse(parsed(readFileSync(path, 'utf8')));
  if (!read.success) return none(`${path} is not a list of PDF files, so none are offered.`);
  const { madeFrom, pages } = read.data;
  return madeFrom === fingerprint()
    ? { folder, pages: new Map(Object.entries(pages)) }
    : none(
        `The PDF files in ${folder} are of other content, so they are not offered. Make them again: npm run pdf`,
      );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
