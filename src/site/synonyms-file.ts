import { shortHash } from '#src/domain/version.ts';
import { catalogue } from './catalogue.ts';

/** What the browser downloads beside Pagefind. */
export const synonymsFile = catalogue.synonyms;

/** Changes when anything in the file does, so that the file may be cached for good. */
export const synonymsVersion = shortHash(synonymsFile);
