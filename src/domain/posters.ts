import type { PosterRecord } from '#src/schemas/sheet-poster.ts';
import type { Content } from './content.ts';

/** One line of a poster. */
export interface PosterRow {
  /** The record it is read from, `collection/id`. */
  readonly record: string;
  readonly label: string;
  /** The few words after the name. */
  readonly wall: string | undefined;
}

/** What a poster shows, in print order. */
export interface Poster {
  readonly format: 'poster';
  /** What a reader has to know first, under the title. */
  readonly strap: string | undefined;
  readonly rows: readonly PosterRow[];
  readonly marks: PosterRecord['marks'];
}

/** The lines of a poster, from the beats or from one block. */
export function posterRows(
  source: PosterRecord['rows'],
  { beats, blocks }: Pick<Content, 'beats' | 'blocks'>,
): PosterRow[] {
  if ('block' in source)
    return blocks
      .filter(({ id }) => id === source.block)
      .flatMap(({ id, data }) =>
        data.items.map(({ label, wall }) => ({ record: `blocks/${id}`, label, wall })),
      );
  return beats
    .filter(({ data }) => source.beats === 'all' || data.memorised)
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ record: `beats/${id}`, label: data.title, wall: data.wall }));
}
