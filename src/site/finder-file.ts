import { shortHash } from '#src/domain/version.ts';
import { makeFinderFile } from '#src/finder/make-file.ts';
import { catalogue } from './catalogue.ts';
import { plainText } from './plain-text.ts';

/** Trained once per build, and again after a change in dev. */
export const finderFile = makeFinderFile(catalogue, plainText);

/** Changes when anything in the file does, so that the file may be cached for good. */
export const finderVersion = shortHash(finderFile);
