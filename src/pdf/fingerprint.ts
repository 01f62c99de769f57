import { hosting } from '#src/build/hosting.ts';
import { shortHash } from '#src/domain/version.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readFiles } from '#src/reader/files.ts';

/** Changes with every change to the content or to where the site is hosted: all that paper is printed from. */
export const contentFingerprint = (): string =>
  shortHash({ files: [...readFiles(CONTENT_FOLDER)], hosting: hosting() });
