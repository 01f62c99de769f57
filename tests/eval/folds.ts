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
  sets.forEach((words, i) => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const earlier = holding.get(word) ?? [];
      for (const j of earlier) shared.set(j, (shared.get(j) ?? 0) + 1);
      holding.set(word, [...earlier, i]);
    }
    for (const [j, both] of shared)
      if (both / (words.size + (sets[j]?.size ?? 0) - both) >= ALIKE) leader[find(i)] = find(j);
  });
  const numbers = new Map<number, number>();
  return sets.map((_, i) => {
    const group = find(i);
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) ?? 0;
  });
}
