/** What is known about the version on a paper. */
export type PaperStanding =
  | { readonly answer: 'none' | 'unknown' }
  | {
      readonly answer: 'current' | 'older';
      /** Its place among the versions, newest first. */
      readonly index: number;
    };

/**
 * Where a version stands among those a record has had.
 * @param versions newest first
 * @param asked what the address says after `?v=`; null or blank when it says nothing
 */
export function paperStanding(versions: readonly string[], asked: string | null): PaperStanding {
  const version = (asked ?? '').trim().toLowerCase();
  if (version === '') return { answer: 'none' };
  const index = versions.indexOf(version);
  if (index === -1) return { answer: 'unknown' };
  return { answer: index === 0 ? 'current' : 'older', index };
}
