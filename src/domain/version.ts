import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cardRefs, type CardRef } from './card-refs.ts';
import type { CollectionName, Content } from './content.ts';
import { writtenPhrases } from './phrases.ts';
import { showsNumber } from './danger.ts';
import { printedForm } from './form-version.ts';
import { printedPart } from './sheet-parts.ts';
import { posterRows } from './posters.ts';
import type { SheetRecord } from '#src/schemas/sheet.ts';
import type { SituationRecord } from '#src/schemas/situation.ts';

/** Collections that are printed, so that each record has a code and a version. */
export const PRINTED = [
  'situations',
  'beats',
  'blocks',
  'sheets',
  'decks',
] as const satisfies readonly CollectionName[];

export type PrintedCollection = (typeof PRINTED)[number];

/** Six hexadecimal digits of the SHA-256 of a value, with its keys in a fixed order. */
export const shortHash = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(value)))).slice(0, 6);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** Version of every printed record by `collection/id`: a hash of what a reader of the paper sees. */
export function currentVersions(content: Content): Map<string, string> {
  const phrases = new Map(
    writtenPhrases(content).map((p) => [p.id, { line: p.line, variants: p.variants }]),
  );
  const say = (phrase: object & { use?: string; when?: string | undefined }) =>
    phrase.use ? { ...phrases.get(phrase.use), when: phrase.when } : phrase;
  const versions = new Map<string, string>();
  const set = (collection: PrintedCollection, id: string, fields: unknown) =>
    versions.set(`${collection}/${id}`, shortHash(fields));

  for (const { id, data } of content.situations)
    set('situations', id, situationFields(data, say, content));
  for (const { id, data } of content.beats) {
    const { claims: _claims, 'review-by': _reviewBy, wall: _wall, ...fields } = data;
    set('beats', id, fields);
  }
  for (const { id, data } of content.blocks)
    set('blocks', id, {
      title: data.title,
      items: data.items.map(({ 'in-notes': _inNotes, wall: _wall, ...item }) => ({
        ...item,
        phrase: item.phrase && phrases.get(item.phrase),
      })),
    });
  const of = (key: string) => versions.get(key);
  for (const { id, data } of content.sheets)
    set('sheets', id, {
      title: data.title,
      purpose: data.purpose,
      ...sheetFields(data, content, of, (phrase) => phrases.get(phrase)),
    });
  for (const { id, data } of content.decks)
    set('decks', id, {
      title: data.title,
      purpose: data.purpose,
      cards: cardRefs(content, data).map((ref) => printedCard(ref, content, phrases, of)),
    });
  return versions;
}

function printedCard(
  ref: CardRef,
  content: Content,
  phrases: ReadonlyMap<string, object>,
  version: (key: string) => string | undefined,
): unknown {
  if (ref.kind === 'phrase') {
    const phrase = phrases.get(ref.phrase);
    return ref.when === undefined ? phrase : { ...phrase, when: ref.when };
  }
  if (ref.kind === 'situation' || ref.kind === 'block') return version(`${ref.kind}s/${ref.id}`);
  if (ref.kind === 'beats') return content.beats.map((beat) => version(`beats/${beat.id}`));
  if (ref.kind === 'index') return { front: ref.front, back: ref.back };
  return ref.kind;
}

function sheetFields(
  data: SheetRecord,
  content: Content,
  version: (key: string) => string | undefined,
  phrase: (id: string) => unknown,
): Record<string, unknown> {
  if (data.format === 'form') return printedForm(data, content, version);
  if (data.format === 'poster')
    return {
      strap: data.strap,
      rows: posterRows(data.rows, content).map(({ label, wall }) => [label, wall ?? '']),
      marks: data.marks,
    };
  return { parts: data.parts.map((part) => printedPart(part, content, version, phrase)) };
}

function situationFields(
  data: SituationRecord,
  say: (phrase: object & { use?: string; when?: string | undefined }) => unknown,
  content: Content,
): unknown {
  const {
    family: _family,
    related: _related,
    claims: _claims,
    'review-by': _reviewBy,
    ...fields
  } = data;
  const numbers = content.countries.map((country) =>
    showsNumber(data.dial, country.data.routes).map((route) => [
      route.number,
      route.operator,
      route['who-can-dial'],
    ]),
  );
  if (fields.form === 'sample')
    return { ...fields, say: fields.say.map(say), numbers: data.dial.length > 0 ? numbers : [] };
  return {
    ...fields,
    steps: fields.steps.map((step) => {
      if ('say' in step) return { ...step, say: say(step.say) };
      if ('ask' in step) return { ...step, ask: say(step.ask) };
      return step;
    }),
    numbers: data.dial.length > 0 ? numbers : [],
  };
}
