import type { Deck } from '#src/domain/decks.ts';
import { deckCount, pageCount, type PaperCount } from '#src/print/paper-count.ts';

/** A page of sheets that is ready to print. */
export interface ReadyPack {
  readonly title: string;
  readonly purpose: string;
  /** Address inside the site, without the base path. */
  readonly path: string;
  readonly count: PaperCount;
}

/** A sheet that is ready to print, what kind it is and how many sides it takes. */
export type ReadySheet = Omit<ReadyPack, 'count'> & {
  readonly kind: string;
  readonly sides: number;
};

export interface ReadyPacks {
  /** What a new agent needs on the first day. */
  readonly dayOne: readonly ReadyPack[];
  /** Sheets by their kind. */
  readonly sheets: ReadonlyMap<string, readonly ReadyPack[]>;
  readonly decks: readonly ReadyPack[];
}

/** Sheets and decks of the first day, in the order they are handed out: Stop and danger before all. */
const DAY_ONE = [
  '/sheets/stop/',
  '/decks/danger/',
  '/sheets/first-day/',
  '/decks/first-words/',
  '/decks/start-pack/',
];

/** Everything that can be printed as it is. */
export function readyPacks(sheets: readonly ReadySheet[], decks: readonly Deck[]): ReadyPacks {
  const kinds = new Map<string, ReadyPack[]>();
  for (const { kind, title, purpose, path, sides } of sheets)
    kinds.set(kind, [
      ...(kinds.get(kind) ?? []),
      { title, purpose, path, count: pageCount(sides) },
    ]);
  const cards = decks.map((deck) => ({
    title: deck.title,
    purpose: deck.purpose,
    path: `/decks/${deck.id}/`,
    count: deckCount(deck),
  }));
  const each = [...[...kinds.values()].flat(), ...cards];
  return {
    dayOne: DAY_ONE.flatMap((day) => each.find(({ path }) => path === day) ?? []),
    sheets: kinds,
    decks: cards,
  };
}
