import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#src/domain/catalogue.ts';
import { ContentError } from '#src/domain/problems.ts';
import { readContent } from '#src/reader/read-content.ts';
import { UK_SPELLING } from '#src/reader/uk-spelling.ts';
import { brokenContent, validContent } from '#tests/support/fixtures.ts';

type Change = readonly [file: string, from: string, to: string];

/** The valid handbook with some words changed. */
const read = (...changes: readonly Change[]) => {
  const files = new Map(validContent());
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    files.set(file, text.replace(from, to));
  }
  return readContent(files).readable;
};

const build = (...changes: readonly Change[]) =>
  buildCatalogue(read(...changes), { spelling: UK_SPELLING, draft: true });

describe('a situation', () => {
  const { situations } = build();
  const [loud, smoke] = [situations.get('loud'), situations.get('smoke')];

  test('carries its code, version and day from the registers', () => {
    expect(loud).toMatchObject({ id: 'loud', code: 'n01', date: '2030-06-01' });
    expect(loud?.version).toMatch(/^[0-9a-f]{6}$/);
  });

  test('is headed in quotation marks when a caller says it', () => {
    expect(loud?.heading).toBe('“Speak up, will you?”');
    expect(
      build(['situations/loud.yaml', 'voice: caller', 'voice: agent']).situations.get('loud')
        ?.heading,
    ).toBe('Speak up, will you?');
  });

  test('has its family, owner, grades and slots derived', () => {
    expect(smoke).toMatchObject({
      family: { id: 'danger', title: 'Danger' },
      owner: 'Safety lead',
      danger: true,
      grades: ['C'],
      slots: ['incident-line'],
    });
    expect(loud).toMatchObject({ danger: false, slots: [] });
  });

  test('is owned by whom the adopter names', () => {
    const changed = build([
      'organisation.yaml',
      'owners: {}',
      'owners: { danger: The night desk }',
    ]);
    expect(changed.situations.get('smoke')?.owner).toBe('The night desk');
  });

  test('is overdue against the release, never against the clock', () => {
    expect(loud?.overdue).toBe(false);
    const late = build(['situations/loud.yaml', 'review-by: 2031-01-01', 'review-by: 2030-05-31']);
    expect(late.situations.get('loud')?.overdue).toBe(true);
    expect(late.warnings.map(({ rule }) => rule)).toContain('review-overdue');
  });

  test('says each step with the phrase it refers to', () => {
    const used = build([
      'situations/smoke.yaml',
      '{ id: get-out, line: Please go outside now. }',
      '{ use: second/go-on }',
    ]).situations.get('smoke');
    expect(used?.form === 'ordered' && used.steps[0]).toMatchObject({
      kind: 'say',
      text: 'Please go on.',
      phrase: { id: 'second/go-on' },
    });
  });
});

test('situations stand in the order of families, then of codes', () => {
  expect([...build().situations.keys()]).toEqual(['loud', 'smoke']);
});

describe('a situation that is switched off', () => {
  const { situations, sheets, utterances, blocks } = build(
    ['organisation.yaml', 'off: []', 'off: [loud]'],
    ['situations/smoke.yaml', 'next: smoke', 'next: loud'],
    ['situations/smoke.yaml', 'related: []', 'related: [loud]'],
  );

  test('is gone from every output', () => {
    expect([...situations.keys()]).toEqual(['smoke']);
    expect([...utterances.keys()]).toEqual(['smoke']);
    expect(blocks.get('most-needed')?.items).toEqual([]);
    const sheet = sheets.get('one-page');
    const parts = sheet?.format === 'list' ? sheet.parts : [];
    const row = parts.find((part) => part.kind === 'situations');
    expect(row?.situations.map(({ id }) => id)).toEqual(['smoke']);
  });

  test('is not linked to, while what gets worse is still said', () => {
    const smoke = situations.get('smoke');
    expect(smoke?.worse).toEqual([{ what: 'They stop answering', next: undefined }]);
    expect(smoke?.related).toEqual([]);
  });
});

test('every code leads to its record and its history', () => {
  const { codes } = build([
    'codes.yaml',
    'd01:',
    'n02: { was: situations/hum, retired: 2030-05-01 }\n  d01:',
  ]);
  expect(codes.get('n01')).toMatchObject({ record: 'situations/loud', retired: undefined });
  expect(codes.get('n01')?.history).toHaveLength(1);
  expect(codes.get('n02')).toMatchObject({
    record: 'situations/hum',
    retired: '2030-05-01',
    history: [],
  });
});

test('a poker deck has a cue, a phrase and the code of its owner on each card', () => {
  const deck = build([
    'decks/danger.yaml',
    'format: a6\ncards: [situations: [smoke]]',
    'format: poker\ncards: [phrases: [loud/can-hear, second/go-on]]',
  ]).decks.get('danger');
  expect(deck?.cards).toMatchObject([
    { cue: '“Speak up, will you?”', phrase: { id: 'loud/can-hear' }, owner: { code: 'n01' } },
    { cue: 'The second thing', phrase: { id: 'second/go-on' }, owner: { code: 'b02' } },
  ]);
});

test('nothing is built from content with an error, and every problem is in the message', () => {
  const { readable, problems } = readContent(brokenContent('unknown-id'));
  const attempt = () => buildCatalogue(readable, { spelling: UK_SPELLING, earlier: problems });
  expect(attempt).toThrow(ContentError);
  expect(attempt).toThrow(/45 errors, 0 warnings/);
});

test('an unrecorded version stops a release and not a draft', () => {
  const content = read(['situations/loud.yaml', 'headset', 'volume']);
  expect(() => buildCatalogue(content, { spelling: UK_SPELLING })).toThrow(/version-not-recorded/);
  expect(
    buildCatalogue(content, { spelling: UK_SPELLING, draft: true }).situations.get('loud')?.date,
  ).toBe('2030-06-01');
});
