import type { Content } from './content.ts';
import { recordCodes } from './record-codes.ts';
import { currentVersions, type PrintedCollection } from './version.ts';

/** What everything printable carries. */
export interface Printed {
  readonly id: string;
  /** Permanent code such as c01. */
  readonly code: string;
  /** Present version, six hexadecimal digits. */
  readonly version: string;
  /** Day this version was released, YYYY-MM-DD. */
  readonly date: string;
}

export type PrintedEntry = (collection: PrintedCollection, id: string) => Printed;

/** Looks up code, version and date; a version the ledger does not have yet is a draft of this release. */
export function printedEntry(content: Content): PrintedEntry {
  const codes = recordCodes(content);
  const versions = currentVersions(content);
  return (collection, id) => {
    const key = `${collection}/${id}`;
    const code = codes.get(key);
    const version = versions.get(key);
    if (code === undefined || version === undefined) throw new Error(`${key} has no code`);
    const last = content.versions.data.versions[key]?.at(-1);
    const date = last?.version === version ? last.date : content.release.data.date;
    return { id, code, version, date };
  };
}
