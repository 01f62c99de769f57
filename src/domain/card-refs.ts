import type { DeckRecord } from '#src/schemas/deck.ts';
import type { Content } from './content.ts';
import { isDanger } from './danger.ts';
import { INDEX_WORDS, indexSides, type IndexSection } from './index-sides.ts';
import { recordCodes } from './record-codes.ts';

/** One card of a deck by the ids of what is on it, with the field of the deck that asks for it. */
export type CardRef = { readonly field: string } & (
  | {
      readonly kind: 'phrase';
      readonly phrase: string;
      /** Sample card it stands on, when the deck asks for that and not for the phrase. */
      readonly situation?: string;
      readonly when?: string | undefined;
    }
  | { readonly kind: 'situation'; readonly id: string }
  | { readonly kind: 'block'; readonly id: string }
  | { readonly kind: 'beats' }
  | { readonly kind: 'own' }
  | ({ readonly kind: 'index' } & IndexSidesRef)
);

/** A situation as an index lists it. */
export interface IndexRow {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly danger: boolean;
}

/** The situations on both sides of an index card. */
export interface IndexSidesRef {
  readonly front: readonly IndexSection<IndexRow>[];
  readonly back: readonly IndexSection<IndexRow>[];
}

/** Lines to say of a sample card that are printed on poker cards: those that are short enough. */
const SAMPLE_LINES = 2;

/** Every card of a deck in print order, each once; names of what does not exist lead to no card, or stay as they are. */
export function cardRefs(content: Content, { format, cards }: DeckRecord): CardRef[] {
  const refs = cards.flatMap((part, i) => partRefs(content, format, part, `cards[${i}]`));
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = keyOf(ref);
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(ref: CardRef): string | undefined {
  if (ref.kind === 'phrase') return `phrase ${ref.phrase} ${ref.situation ?? ''}`;
  if (ref.kind === 'situation' || ref.kind === 'block') return `${ref.kind} ${ref.id}`;
  return ref.kind === 'beats' ? ref.kind : undefined;
}

function partRefs(
  content: Content,
  format: DeckRecord['format'],
  part: DeckRecord['cards'][number],
  field: string,
): CardRef[] {
  if ('phrases' in part)
    return part.phrases.map((phrase, i) => ({
      field: `${field}.phrases[${i}]`,
      kind: 'phrase',
      phrase,
    }));
  if ('situations' in part)
    return part.situations.map((id, i) => ({
      field: `${field}.situations[${i}]`,
      kind: 'situation',
      id,
    }));
  if ('blocks' in part)
    return part.blocks.map((id, i) => ({ field: `${field}.blocks[${i}]`, kind: 'block', id }));
  if ('leads-to' in part)
    return ledTo(content, part['leads-to']).map((id) => ({ field, kind: 'situation', id }));
  if ('family' in part) {
    const leftOut = new Set(part.except?.map(({ card }) => card));
    const members = inCodeOrder(content).filter(
      ({ id, data }) => data.family === part.family && !leftOut.has(id),
    );
    return format === 'poker'
      ? members.flatMap((member) => sampleLines(member, field))
      : members.map(({ id }) => ({ field, kind: 'situation', id }));
  }
  if ('beats' in part)
    return format === 'poker' ? beatLines(content, field) : [{ field, kind: 'beats' }];
  if ('index' in part)
    return indexRefs(content, format === 'a6' ? INDEX_WORDS.a6 : INDEX_WORDS.index).map(
      (sides) => ({ field, kind: 'index', ...sides }),
    );
  return Array.from({ length: part.own }, () => ({ field, kind: 'own' }));
}

const ledTo = ({ blocks }: Content, id: string): string[] =>
  blocks
    .filter((block) => block.id === id)
    .flatMap(({ data }) =>
      data.items.flatMap(({ situation, also = [] }) => [
        ...(situation ? [situation] : []),
        ...also,
      ]),
    );

/** Every situation in the order of families and then of codes. */
function inCodeOrder(content: Content): Content['situations'] {
  const codes = recordCodes(content);
  const order = content.families.data.families.map(({ id }) => id);
  const code = ({ id }: { id: string }) => codes.get(`situations/${id}`) ?? '';
  return content.situations.toSorted(
    (a, b) =>
      order.indexOf(a.data.family) - order.indexOf(b.data.family) ||
      code(a).localeCompare(code(b), 'en'),
  );
}

const sampleLines = ({ id, data }: Content['situations'][number], field: string): CardRef[] =>
  data.form === 'ordered'
    ? []
    : data.say.slice(0, SAMPLE_LINES).map((say) => ({
        field,
        kind: 'phrase',
        phrase: 'use' in say ? say.use : `${id}/${say.id}`,
        situation: id,
        when: 'use' in say ? say.when : undefined,
      }));

const beatLines = ({ beats }: Content, field: string): CardRef[] =>
  beats
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }) =>
      data.say.map((say): CardRef => ({ field, kind: 'phrase', phrase: `${id}/${say.id}` })),
    );

/** The index dealt to cards, two sides each. */
function indexRefs(content: Content, limit: number): IndexSidesRef[] {
  const rows = inCodeOrder(content).map(({ id, data }): IndexRow => ({
    id,
    title: data.title,
    family: data.family,
    danger: isDanger(data.ending),
  }));
  const sides = indexSides(rows, limit);
  return Array.from({ length: Math.ceil(sides.length / 2) }, (_card, i) => ({
    front: sides[2 * i] ?? [],
    back: sides[2 * i + 1] ?? [],
  }));
}
