import { readCatalogue } from '#src/reader/read-catalogue.ts';

/** The catalogue of the real content, read once for all the browser tests of a process: each reading takes seconds. */
export const catalogue = readCatalogue('content');
