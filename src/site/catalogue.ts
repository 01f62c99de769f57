import { resolve } from 'node:path';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

/** The catalogue pages and components show. Read once per build, and again after a change in dev. */
export const catalogue = readCatalogue(resolve('content'));
