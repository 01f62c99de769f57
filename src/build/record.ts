import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { registeredAddresses } from '#src/domain/addresses.ts';
import { recordedVersions } from '#src/domain/ledger.ts';
import { formatProblems } from '#src/domain/problems.ts';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readFiles } from '#src/reader/files.ts';
import { readContent } from '#src/reader/read-content.ts';

/**
 * Writes the present version of every changed record into the ledger, and the addresses of new records
 * into the register: `npm run record -- "what changed"`.
 */
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
const { addresses, added: newAddresses } = registeredAddresses(content);
write('versions', ledger);
write('addresses', addresses);
console.log(added.length === 0 ? 'The ledger is up to date.' : `Recorded: ${added.join(', ')}`);
if (newAddresses.length > 0) console.log(`Registered: ${newAddresses.join(', ')}`);

function write(register: 'versions' | 'addresses', value: unknown): void {
  const path = `${CONTENT_FOLDER}/${register}.yaml`;
  const document = parseDocument(readFileSync(path, 'utf8'));
  document.set(register, value);
  writeFileSync(path, document.toString({ lineWidth: 0, singleQuote: true }));
}
