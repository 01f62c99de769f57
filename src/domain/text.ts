import { isSlotId, type SlotId } from './slots.ts';

/** A stretch of plain text, a local slot, or the emergency number. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotId }
  | { readonly kind: 'emergency' };

const BRACED = /\{([a-z-]+)\}/g;

/** Names in braces, in order. */
export const bracedNames = (text: string): string[] =>
  [...text.matchAll(BRACED)].map((m) => m[1] ?? '');

/** Text cut at its `{slot}` marks. Unknown names stay as text; a rule reports them. */
export function segments(text: string): Segment[] {
  return text
    .split(/(\{[a-z-]+\})/)
    .filter((part) => part !== '')
    .map((part): Segment => {
      const name = /^\{([a-z-]+)\}$/.exec(part)?.[1];
      if (name === 'emergency') return { kind: 'emergency' };
      if (name !== undefined && isSlotId(name)) return { kind: 'slot', slot: name };
      return { kind: 'text', text: part };
    });
}

/** Text cut at its square brackets: what stands in them is a blank that the speaker fills with the caller's own fact. */
export const blanks = (text: string): { readonly text: string; readonly blank: boolean }[] =>
  text
    .split(/(\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, blank: part.startsWith('[') && part.endsWith(']') }));

/** Words as a speaker counts them: a bracketed blank such as `[the bill]` counts as its words. */
export const words = (text: string): string[] =>
  text
    .replace(BRACED, ' ')
    .split(/[\s–—]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

/** Sentences, counted by their closing marks. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim() !== '');

/** Lower-case words with straight apostrophes, for comparing wording. */
export const plainWords = (text: string): string =>
  words(text.replaceAll('’', "'").toLowerCase()).join(' ');

/** Typographic apostrophes, quotation marks and dots for display. */
export function typeset(text: string): string {
  let open = false;
  return text
    .replaceAll('...', '…')
    .replaceAll("'", '’')
    .replace(/"/g, () => {
      open = !open;
      return open ? '“' : '”';
    });
}

/** A value with `typeset` applied to every string in it. */
export function typesetDeep<T>(value: T): T;
export function typesetDeep(value: unknown): unknown {
  if (typeof value === 'string') return typeset(value);
  if (Array.isArray(value)) return value.map((item: unknown) => typesetDeep(item));
  if (
    value !== null &&
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype
  )
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, typesetDeep<unknown>(item)]),
    );
  return value;
}

/** Every string inside a value, with the path that leads to it. */
export function* strings(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* strings(item, `${path}[${index}]`);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      yield* strings(item, path ? `${path}.${key}` : key);
}
