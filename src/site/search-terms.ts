import { STOP_WORDS } from '#src/finder/stop-words.ts';
import { trainingLines } from '#src/finder/training-lines.ts';
import { foldedWords } from '#src/finder/words.ts';
import { catalogue } from './catalogue.ts';

/** Words kept for one situation; more would weigh on its page. */
const MOST_TERMS = 60;

const byId = new Map<string, Map<string, number>>();
const everywhere = new Map<string, number>();
for (const { text, ids } of trainingLines(catalogue))
  for (const word of new Set(foldedWords(text)))
    for (const id of ids) {
      const own = byId.get(id) ?? new Map<string, number>();
      byId.set(id, own.set(word, (own.get(word) ?? 0) + 1));
      everywhere.set(word, (everywhere.get(word) ?? 0) + 1);
    }

/** The words that tell most that a query is about a situation: frequent for it, rare elsewhere. */
export const searchTerms = (id: string): string[] =>
  [...(byId.get(id) ?? [])]
    .filter(([word]) => !STOP_WORDS.has(word) && !word.includes('*'))
    .map(([word, count]) => ({ word, value: (count * count) / (everywhere.get(word) ?? 1) }))
    .toSorted((a, b) => b.value - a.value || a.word.localeCompare(b.word, 'en'))
    .slice(0, MOST_TERMS)
    .map(({ word }) => word);
