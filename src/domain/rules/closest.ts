/** Most ids listed in a message. */
const LISTED = 8;

/** How alike two names must be for one to be a slip of the other. */
const ALIKE = 0.45;

/**
 * The known ids that look most like the one that was written, so that a message stays readable in a
 * handbook with hundreds of records.
 */
export function closest(written: string, known: readonly string[]): string {
  if (known.length === 0) return 'none yet';
  if (known.length <= LISTED) return known.toSorted().join(', ');
  return `one of ${known.length}; the closest are ${byLikeness(written, known).slice(0, LISTED).join(', ')}`;
}

/** The name that was probably meant, if one looks like it. */
export function lookAlike(written: string, known: readonly string[]): string | undefined {
  const [best] = byLikeness(written, known);
  return best !== undefined && likeness(written, best) >= ALIKE ? best : undefined;
}

const byLikeness = (written: string, known: readonly string[]): string[] =>
  known.toSorted((a, b) => likeness(written, b) - likeness(written, a) || a.localeCompare(b, 'en'));

/** Share of letter pairs that two names have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

/** Letter pairs with the ends marked, so that a name of one letter has some too. */
const pairs = (name: string): Set<string> => {
  const marked = `^${name}$`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2)));
};
