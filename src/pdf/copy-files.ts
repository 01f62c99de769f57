import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Offer } from './manifest.ts';

/** Copies the PDF files that pages offer into a built site. */
export function copyPdfFiles({ folder, pages }: Offer, site: string): void {
  for (const { address } of [...pages.values()].flat()) {
    mkdirSync(dirname(join(site, address)), { recursive: true });
    cpSync(join(folder, address), join(site, address));
  }
}
