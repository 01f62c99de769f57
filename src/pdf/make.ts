import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hosting } from '#src/build/hosting.ts';
import { openBrowser } from '#src/build/open-browser.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { strings } from '#src/site/strings.ts';
import { contentFingerprint } from './fingerprint.ts';
import { makePdfFiles } from './make-files.ts';
import { MANIFEST, type PdfManifest } from './manifest.ts';
import { printPages } from './print-pages.ts';
import { releaseDate } from './release-date.ts';
import { pdfTable } from './table.ts';

/**
 * `npm run pdf`: builds the site, prints every page of sheets, and builds again with the files beside the pages that
 * offer them. `--out <folder>` and the variables of `npm run build` hold here too; `--only <text>` prints only the
 * pages whose address has this text in it. The last site is replaced only when everything worked.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, only: { type: 'string', default: '' } },
});
const WORK = `.cache/pdf-of-${values.out.replaceAll(/\W+/g, '-')}`;
const SITE = join(WORK, 'site');
const FILES = join(WORK, 'files');

function build(out: string, env: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, ['src/build/build.ts', '--out', out], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`The site could not be built into ${out}/.`);
}

async function make(): Promise<string> {
  const browser = await openBrowser();
  try {
    build(SITE, { PDF_FOLDER: '' });
    const { organisation, release } = readCatalogue(CONTENT_FOLDER);
    const { site = 'http://steady.invalid', base } = hosting();
    const pages = printPages(SITE).filter((address) => address.includes(values.only));
    if (pages.length === 0)
      throw new Error(`No page of sheets has “${values.only}” in its address.`);
    rmSync(FILES, { recursive: true, force: true });
    let done = 0;
    const files = await makePdfFiles(browser, {
      site: SITE,
      at: new URL(base.replace(/\/?$/, '/'), site).href,
      pages,
      out: FILES,
      metadata: {
        author: organisation.name ?? strings.site.name,
        creator: `${strings.site.name} ${release.version}`,
        date: releaseDate(release.date, process.env),
      },
      windows: Math.min(availableParallelism(), 4),
      onPage: (address, { length }) => {
        done += 1;
        console.log(`${done}/${pages.length} ${address}: ${length} files`);
      },
    });
    const manifest: PdfManifest = {
      madeFrom: contentFingerprint(),
      pages: Object.fromEntries([...files].map(([address, of]) => [address, [...of]])),
    };
    writeFileSync(join(FILES, MANIFEST), JSON.stringify(manifest));
    build(values.out, { PDF_FOLDER: FILES });
    return pdfTable([...files.values()].flat());
  } finally {
    await browser.close();
  }
}

try {
  console.log(await make());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(
    `No PDF files were made. ${existsSync(values.out) ? `${values.out}/ is as it was.` : 'Nothing was written.'}`,
  );
  process.exitCode = 1;
} finally {
  rmSync(WORK, { recursive: true, force: true });
}
