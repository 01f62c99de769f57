import { build } from 'astro';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, formatProblems } from '#src/domain/problems.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

/**
 * `npm run build`: checks all content first, builds beside the old site, and swaps only when everything worked.
 * `--out <folder>` builds elsewhere; BASE_PATH and SITE_ADDRESS override `organisation.yaml` for one build;
 * CONTENT_FOLDER takes the records from another folder.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = values.out;
const name = out.replaceAll(/[^\w]+/g, '-');
const next = `.cache/next-${name}`;
const old = `.cache/old-${name}`;

try {
  const { warnings } = readCatalogue(CONTENT_FOLDER);
  if (warnings.length > 0) console.warn(formatProblems(warnings));
  rmSync(next, { recursive: true, force: true });
  await build({ outDir: next, cacheDir: `.cache/astro-${name}`, logLevel: 'warn' });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  mkdirSync(dirname(out), { recursive: true });
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
  console.log(`Built into ${out}/`);
} catch (error) {
  rmSync(next, { recursive: true, force: true });
  console.error(error instanceof ContentError ? error.message : error);
  console.error(
    `The build stopped. ${existsSync(out) ? `${out}/ is as it was.` : 'Nothing was written.'}`,
  );
  process.exit(1);
}
