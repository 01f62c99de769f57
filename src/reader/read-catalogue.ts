import { buildCatalogue, type Catalogue } from '#src/domain/catalogue.ts';
import { ContentError, type ContentProblem } from '#src/domain/problems.ts';
import { checkContent } from '#src/domain/rules/index.ts';
import { readFiles, type Files } from './files.ts';
import { readContent } from './read-content.ts';
import { UK_SPELLING } from './uk-spelling.ts';

/** Every problem in a set of files: of single files and across records. */
export function findProblems(files: Files): readonly ContentProblem[] {
  const { readable, problems } = readContent(files);
  return [...problems, ...checkContent(readable, UK_SPELLING)];
}

/**
 * The one way from files to the catalogue; build, dev server, tests and scripts all take it.
 * @param folder the content folder
 * @param draft whether somebody is writing: unrecorded versions are then no errors
 * @throws ContentError with every problem at once
 */
export function readCatalogue(folder: string, draft = false): Catalogue {
  const { content, readable, problems } = readContent(readFiles(folder));
  if (content === undefined)
    throw new ContentError([...problems, ...checkContent(readable, UK_SPELLING)]);
  return buildCatalogue(content, { spelling: UK_SPELLING, earlier: problems, draft });
}
