/** What the slug says of the deck a side belongs to; a pack that somebody has built has no code. */
export interface SlugDeck {
  readonly title: string;
  readonly code?: string;
  readonly version: string;
  readonly date: string;
}
