import type { VersionsRecord } from '#src/schemas/registers.ts';
import type { Content } from './content.ts';
import { currentVersions } from './version.ts';

type Ledger = VersionsRecord['versions'];

/**
 * The ledger with an entry for every record that has changed since its last one.
 * @param changed what changed for the reader; new records say "First release." instead
 */
export function recordedVersions(
  content: Content,
  changed: string,
): { ledger: Ledger; added: string[] } {
  const { date } = content.release.data;
  const current = currentVersions(content);
  const ledger: Ledger = { ...content.versions.data.versions };
  const added: string[] = [];
  for (const [key, version] of [...current].toSorted(([a], [b]) => a.localeCompare(b, 'en'))) {
    const history = ledger[key] ?? [];
    if (history.at(-1)?.version === version) continue;
    const unreleased = history.at(-1)?.date === date;
    const kept = unreleased ? history.slice(0, -1) : history;
    ledger[key] = [
      ...kept,
      { version, date, changed: kept.length === 0 ? 'First release.' : changed },
    ];
    added.push(key);
  }
  return {
    ledger: Object.fromEntries(
      Object.entries(ledger).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
    ),
    added,
  };
}
