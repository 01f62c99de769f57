import { cardRows, cardTable } from '#src/domain/card-table.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

/** Prints every card with its code, ending, lines, utterances and review state. */
console.log(cardTable(cardRows(readCatalogue(CONTENT_FOLDER))));
