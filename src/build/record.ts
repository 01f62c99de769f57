import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { recordedVersions } from '#src/domain/ledger.ts';
import { formatProblems } from '#src/domain/problems.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readFiles } from '#src/reader/files.ts';
import { readContent } from '#src/reader/read-content.ts';

/** Writes the present version of every changed record into the ledger: `npm run record -- "what changed"`. */
const changed = process.argv[2] ?? '';
const { content, problems } = readContent(readFiles(CONTENT_FOLDER));
if (content === undefined || problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const { ledger, added } = recordedVersions(content, changed);
const needsReason = added.some((key) => (ledger[key]?.length ?? 0) > 1);
if (needsReason && changed.trim() === '') {
  console.error(`Say what changed for the reader: npm run record -- "…"\n${added.join('\n')}`);
  process.exit(1);
}
const path = `${CONTENT_FOLDER}/versions.yaml`;
const document = parseDocument(readFileSync(path, 'utf8'));
document.set('versions', ledger);
writeFileSync(path, document.toString({ lineWidth: 0 }));
console.log(added.length === 0 ? 'The ledger is up to date.' : `Recorded: ${added.join(', ')}`);
