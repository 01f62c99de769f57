import { createIndex, close } from 'pagefind';
import { rm, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Pagefind's ready-made interfaces; Steady has its own, so they are not shipped. */
const STOCK_INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes every page of a finished build that carries `data-pagefind-body`.
 * @returns the number of pages indexed
 */
export async function indexPages(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  const failures = [...errors, ...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
  for (const file of await readdir(outputPath))
    if (STOCK_INTERFACE.test(file)) await rm(join(outputPath, file));
  return added.page_count;
}
