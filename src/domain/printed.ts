import type { Content } from './content.ts';
import type { PrintedCollection } from './version.ts';

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

/** Looks up code, version and date in the registers, which the rules have checked. */
export function printedEntry(content: Content): PrintedEntry {
  const codes = new Map(
    Object.entries(content.codes.data.codes).flatMap(([code, target]) =>
      typeof target === 'string' ? [[target, code] as const] : [],
    ),
  );
  return (collection, id) => {
    const key = `${collection}/${id}`;
    const code = codes.get(key);
    const last = content.versions.data.versions[key]?.at(-1);
    if (code === undefined || last === undefined) throw new Error(`${key} is not in the registers`);
    return { id, code, version: last.version, date: last.date };
  };
}
