import type { TrainingLine } from '#src/finder/training-lines.ts';
import { foldedWords } from '#src/finder/words.ts';

/** Share of words from which on two lines count as the same thing said twice. */
const ALIKE = 0.5;

export interface Fold {
  readonly train: readonly TrainingLine[];
  readonly held: readonly TrainingLine[];
}

/**
 * Cuts lines into folds. Lines alike, and lines linked by others alike, stand in one fold, so that nothing held
 * back was learnt in other words. The same lines always give the same folds.
 */
export function folds(lines: readonly TrainingLine[], parts: number): Fold[] {
  const groups = groupsOf(lines.map(({ text }) => new Set(foldedWords(text))));
  const partOf = (i: number) => (groups[i] ?? 0) % parts;
  return Array.from({ length: parts }, (_, part) => ({
    train: lines.filter((_line, i) => partOf(i) !== part),
    held: lines.filter((_line, i) => partOf(i) === part),
  }));
}

/** For each set of words the number of its group: sets alike, or linked by others alike. */
function groupsOf(sets: readonly ReadonlySet<string>[]): number[] {
  const leader = sets.map((_, i) => i);
  const find = (i: number): number => {
    const up = leader[i] ?? i;
    return up === i ? i : (leader[i] = find(up));
  };
  const holding = new Map<string, number[]>();
  const telling = tellingWords(sets);
  sets.forEach((words, i) => {
    const candidates = new Set<number>();
    for (const word of telling[i] ?? []) {
      const earlier = holding.get(word) ?? [];
      for (const j of earlier) candidates.add(j);
      earlier.push(i);
      holding.set(word, earlier);
    }
    for (const j of candidates)
      if (areAlike(words, sets[j] ?? new Set())) leader[find(i)] = find(j);
  });
  const numbers = new Map<number, number>();
  return sets.map((_, i) => {
    const group = find(i);
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) ?? 0;
  });
}

const areAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const both = a.intersection(b).size;
  return both / (a.size + b.size - both) >= ALIKE;
};

/** The rarest words of each set, so many that sets alike have one of them in common. */
function tellingWords(sets: readonly ReadonlySet<string>[]): string[][] {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map(
    [...counts].toSorted(([, a], [, b]) => a - b).map(([word], place) => [word, place]),
  );
  return sets.map((words) =>
    [...words]
      .toSorted((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0))
      .slice(0, words.size - Math.ceil(ALIKE * words.size) + 1),
  );
}
