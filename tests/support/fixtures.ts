import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { recordedVersions } from '#src/domain/ledger.ts';
import { readFiles, type Files } from '#src/reader/files.ts';
import { currentVersions } from '#src/domain/version.ts';
import { readContent } from '#src/reader/read-content.ts';

const FIXTURES = join(import.meta.dirname, '../content/fixtures');

/** Lists files of the base that a fixture takes away, one on a line. */
const REMOVED = 'removed.txt';
/** The whole report a fixture must lead to. */
const REPORT = 'report.txt';

/** Names of all fixtures that are broken on purpose; each is named after the rule it breaks. */
export const brokenFixtures = (): string[] => readdirSync(join(FIXTURES, 'bad')).toSorted();

export const reportPath = (fixture: string): string => join(FIXTURES, 'bad', fixture, REPORT);

/** A small valid handbook. */
export const validContent = (): Files => recorded(readAgain(readFiles(join(FIXTURES, 'base'))));

/** The valid handbook with the files of one fixture laid over it. */
export function brokenContent(fixture: string): Files {
  const files = new Map(readFiles(join(FIXTURES, 'base')));
  const over = new Map(readFiles(join(FIXTURES, 'bad', fixture)));
  for (const file of over.get(REMOVED)?.split('\n') ?? []) files.delete(file.trim());
  over.delete(REMOVED);
  over.delete(REPORT);
  for (const [file, text] of over) files.set(file, text);
  const read = [...over.keys()].some((file) => file.startsWith('readings/'))
    ? files
    : readAgain(files);
  return over.has('versions.yaml') ? read : recorded(read);
}

/** Changed records are entered in the ledger, so that a fixture shows its own fault only. */
function recorded(files: Files): Files {
  const { ledger } = recordedVersions(readContent(files).readable, 'Changed by a fixture.');
  return new Map(files).set('versions.yaml', stringify({ versions: ledger }));
}

/** Changed cards count as read again, unless the fixture has readings of its own. */
function readAgain(files: Files): Files {
  const { readable } = readContent(files);
  const versions = currentVersions(readable);
  const again = new Map(files);
  for (const { id, file, data } of readable.readings) {
    const version = versions.get(`situations/${id}`);
    if (version) again.set(file, stringify({ ...data, version }));
  }
  return again;
}
