import type { SheetPartRecord } from '#src/schemas/sheet-parts.ts';
import type { Content } from './content.ts';
import type { Situation } from './situations.ts';

/** One part of a list sheet. */
export type SheetPart =
  | { readonly kind: 'beats'; readonly words: boolean }
  | { readonly kind: 'block'; readonly block: string; readonly drawn: boolean }
  | {
      readonly kind: 'beside';
      readonly title: string;
      readonly heads: readonly string[];
      readonly beside: readonly string[];
    }
  | { readonly kind: 'situations'; readonly situations: readonly Situation[] }
  | { readonly kind: 'retired'; readonly title: string; readonly retired: readonly string[] }
  | { readonly kind: 'methods' }
  | { readonly kind: 'judged'; readonly judged: readonly string[] }
  | { readonly kind: 'write'; readonly title: string; readonly write: readonly WriteLine[] };

/** Lines to write on, with what is written there. */
export interface WriteLine {
  readonly label: string;
  readonly lines: number;
}

/** A part without situations that are switched off. */
export function buildPart(
  part: SheetPartRecord,
  situations: ReadonlyMap<string, Situation>,
): SheetPart {
  if ('block' in part) return { kind: 'block', block: part.block, drawn: part.drawn ?? false };
  if ('beside' in part) return { kind: 'beside', ...part };
  if ('retired' in part) return { kind: 'retired', ...part };
  if ('methods' in part) return { kind: 'methods' };
  if ('judged' in part) return { kind: 'judged', judged: part.judged };
  if ('write' in part) return { kind: 'write', ...part };
  if ('situations' in part)
    return {
      kind: 'situations',
      situations: part.situations.flatMap((member) => situations.get(member) ?? []),
    };
  return { kind: 'beats', words: part.beats === 'with-words' };
}

/** Whether a record is printed in a part. */
export function isInPart(part: SheetPart, collection: string, id: string): boolean {
  switch (part.kind) {
    case 'beats':
      return collection === 'beats';
    case 'block':
      return collection === 'blocks' && part.block === id;
    case 'beside':
      return collection === 'blocks' && part.beside.includes(id);
    case 'situations':
      return collection === 'situations' && part.situations.some((each) => each.id === id);
    case 'retired':
      return collection === 'retired' && part.retired.includes(id);
    case 'methods':
      return collection === 'methods';
    case 'judged':
      return collection === 'methods' && part.judged.includes(id);
    case 'write':
      return false;
  }
}

/**
 * What of a part decides the version of its sheet.
 * @param version of a printed record, by `collection/id`
 * @param line what is printed of a phrase, by its id
 */
export function printedPart(
  part: SheetPartRecord,
  { beats, retired, methods }: Content,
  version: (key: string) => string | undefined,
  line: (phrase: string) => unknown,
): unknown {
  if ('block' in part) {
    const block = version(`blocks/${part.block}`);
    return part.drawn ? [block, 'drawn'] : block;
  }
  if ('beside' in part)
    return [part.title, ...part.heads, ...part.beside.map((block) => version(`blocks/${block}`))];
  if ('situations' in part) return part.situations.map((member) => version(`situations/${member}`));
  if ('write' in part) return part;
  if ('methods' in part)
    return methods.map(({ data: { title, parts } }) => [title, parts.map((each) => each.beats)]);
  if ('judged' in part)
    return part.judged.map((id) => {
      const data = methods.find((entry) => entry.id === id)?.data;
      return data && [data.title, data.keep, data.missing];
    });
  if ('retired' in part)
    return [
      part.title,
      ...part.retired.map((id) => {
        const data = retired.find((entry) => entry.id === id)?.data;
        return data && [data.phrase, data.why, line(data.instead)];
      }),
    ];
  const versions = beats.map((beat) => version(`beats/${beat.id}`));
  return part.beats === 'all' ? versions : [part.beats, ...versions];
}
