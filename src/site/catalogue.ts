import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

/** The catalogue pages and components show. Read once per build, and again after a change in dev. */
export const catalogue = readCatalogue(CONTENT_FOLDER, import.meta.env.DEV);
