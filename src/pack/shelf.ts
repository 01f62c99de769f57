/** A card that can be put into a pack. */
export interface ShelfCard {
  readonly code: string;
  readonly title: string;
  /** Whether its steps keep their order, so that no line of it is printed alone. */
  readonly ordered: boolean;
  /** Names of its phrases. */
  readonly phrases: readonly string[];
  /** Names of those that fit on a poker card. */
  readonly poker: readonly string[];
  /** Whether it is printed on A6. */
  readonly a6: boolean;
  /** Whether it can be a row of a sheet. */
  readonly row: boolean;
}

/** Every card a pack can be made of, and the codes that stand for none. */
export interface Shelf {
  readonly cards: ReadonlyMap<string, ShelfCard>;
  /** Codes no longer printed. */
  readonly retired: ReadonlySet<string>;
  /** Codes switched off at this site. */
  readonly off: ReadonlySet<string>;
}
