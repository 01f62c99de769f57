import { formatProblems } from '#src/domain/problems.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readFiles } from '#src/reader/files.ts';
import { findProblems } from '#src/reader/read-catalogue.ts';

/** Prints every problem in the content; exits 1 when one of them is an error. */
const problems = findProblems(readFiles(CONTENT_FOLDER));
console.log(formatProblems(problems));
if (problems.some((problem) => problem.severity === 'error')) process.exit(1);
