import { plainWords } from '../text.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

interface Place {
  readonly file: string;
  readonly field: string;
}

/** Places that share a key, the first one left out because it may stay. */
function* repeats(places: Iterable<readonly [string, Place]>): Generator<[string, Place, Place]> {
  const first = new Map<string, Place>();
  for (const [key, place] of places) {
    const earlier = first.get(key);
    if (earlier) yield [key, place, earlier];
    else first.set(key, place);
  }
}

/** What may stand only once in the whole handbook: phrase ids, lines to say, titles, codes, places in an order. */
export const duplicates: Rule = function* ({ content, phrases }): Generator<ContentProblem> {
  for (const [id, place, earlier] of repeats(phrases.map((p) => [p.id, p])))
    yield problemIn(place, {
      rule: 'duplicate-phrase-id',
      field: `${place.field}.id`,
      found: `"${id}" a second time, after ${earlier.field}`,
      allowed: 'each phrase id once in a record',
      fix: 'Give this phrase an id of its own.',
    });

  const lines = phrases.flatMap((p) => [
    [plainWords(p.line), { file: p.file, field: `${p.field}.line` }] as const,
    ...p.variants.map(
      (v, i) => [plainWords(v), { file: p.file, field: `${p.field}.variants[${i}]` }] as const,
    ),
  ]);
  for (const [line, place, earlier] of repeats(lines))
    yield problemIn(place, {
      rule: 'line-written-twice',
      field: place.field,
      found: `"${line}", also in content/${earlier.file} → ${earlier.field}`,
      allowed: 'each line written once',
      fix: 'Refer to the other one with `use`, or word this one for its own moment.',
    });

  const titles = [
    ...content.situations,
    ...content.beats,
    ...content.blocks,
    ...content.sheets,
    ...content.decks,
    ...content.docs,
  ].map((entry) => [plainWords(entry.data.title), { file: entry.file, field: 'title' }] as const);
  for (const [title, place, earlier] of repeats(titles))
    yield problemIn(place, {
      rule: 'duplicate-title',
      field: 'title',
      found: `"${title}", also in content/${earlier.file}`,
      allowed: 'a title of its own, so that a reader knows where they are',
      fix: 'Say what makes this one different.',
    });

  const codes = Object.entries(content.codes.data.codes).flatMap(([code, target]) =>
    typeof target === 'string'
      ? [[target, { file: content.codes.file, field: `codes.${code}` }] as const]
      : [],
  );
  for (const [target, place, earlier] of repeats(codes))
    yield problemIn(place, {
      rule: 'duplicate-code',
      field: place.field,
      found: `${target} a second time, after ${earlier.field}`,
      allowed: 'one code for each record',
      fix: 'Keep the code that has been printed; give this one to another record.',
    });

  for (const [order, place, earlier] of repeats(
    content.beats.map(
      (beat) => [String(beat.data.order), { file: beat.file, field: 'order' }] as const,
    ),
  ))
    yield problemIn(place, {
      rule: 'duplicate-beat-order',
      field: 'order',
      found: `${order}, also in content/${earlier.file}`,
      allowed: 'the numbers 1 to 7, each once',
      fix: 'Give the beat its own place.',
    });
};
