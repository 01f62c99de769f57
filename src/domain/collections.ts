import type { Content } from './content.ts';
import type { Printed, PrintedEntry } from './printed.ts';
import type { OrderedSituation, Phrase, Situation } from './situations.ts';

/** One part of a cheat-sheet. */
export type SheetPart =
  | { readonly kind: 'beats' }
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'situations'; readonly situations: readonly Situation[] };

export interface Sheet extends Printed {
  readonly title: string;
  readonly purpose: string;
  readonly parts: readonly SheetPart[];
}

/** One phrase card: the cue and code of its owner, one phrase, its variants on the back. */
export interface PhraseCard {
  readonly phrase: Phrase;
  readonly cue: string;
  readonly owner: Printed;
}

export type Deck = Printed & { readonly title: string; readonly purpose: string } & (
    | { readonly format: 'poker'; readonly cards: readonly PhraseCard[] }
    | { readonly format: 'a6'; readonly cards: readonly OrderedSituation[] }
  );

/** Cheat-sheets without situations that are switched off. */
export function buildSheets(
  content: Content,
  printed: PrintedEntry,
  situations: ReadonlyMap<string, Situation>,
): Sheet[] {
  return content.sheets.map(({ id, data }) => ({
    ...printed('sheets', id),
    title: data.title,
    purpose: data.purpose,
    parts: data.parts.map((part): SheetPart => {
      if ('block' in part) return { kind: 'block', block: part.block };
      if ('situations' in part)
        return {
          kind: 'situations',
          situations: part.situations.flatMap((member) => situations.get(member) ?? []),
        };
      return { kind: 'beats' };
    }),
  }));
}

/** Decks without cards that are switched off. */
export function buildDecks(
  content: Content,
  printed: PrintedEntry,
  situations: ReadonlyMap<string, Situation>,
  phrases: ReadonlyMap<string, Phrase>,
): Deck[] {
  const beats = new Map(content.beats.map((beat) => [beat.id, beat.data.title]));
  const cue = ({ owner }: Phrase) =>
    owner.collection === 'situations' ? situations.get(owner.id)?.heading : beats.get(owner.id);
  return content.decks.map(({ id, data }): Deck => {
    const common = { ...printed('decks', id), title: data.title, purpose: data.purpose };
    if (data.format === 'a6')
      return {
        ...common,
        format: 'a6',
        cards: data.situations.flatMap((member) => {
          const situation = situations.get(member);
          return situation?.form === 'ordered' ? [situation] : [];
        }),
      };
    return {
      ...common,
      format: 'poker',
      cards: data.phrases.flatMap((member) => {
        const phrase = phrases.get(member);
        const shown = phrase && cue(phrase);
        if (phrase === undefined || shown === undefined) return [];
        return [{ phrase, cue: shown, owner: printed(phrase.owner.collection, phrase.owner.id) }];
      }),
    };
  });
}
