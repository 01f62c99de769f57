import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isInDeck } from '#src/domain/decks.ts';
import { DOORS } from '#src/domain/vocabulary.ts';
import { formatProblems } from '#src/domain/problems.ts';
import { checkContent } from '#src/domain/rules/index.ts';
import { readFiles } from '#src/reader/files.ts';
import { findProblems, readCatalogue } from '#src/reader/read-catalogue.ts';
import { readContent } from '#src/reader/read-content.ts';
import { UK_SPELLING } from '#src/reader/uk-spelling.ts';

const catalogue = readCatalogue('content');
const situations = [...catalogue.situations.values()];

/** All rules over all lines, on a machine that has other things to do. */
const WHOLE = { timeout: 60_000 };

test('the content has no problem', WHOLE, () => {
  expect(formatProblems(findProblems(readFiles('content')))).toBe(
    '0 errors, 0 warnings in the content',
  );
});

test('a fault planted in the real content is found', WHOLE, () => {
  const { readable } = readContent(readFiles('content'));
  const [first, ...rest] = readable.situations;
  expect(first).toBeDefined();
  const planted = first && { ...first, data: { ...first.data, family: 'nobody' } };
  const problems = checkContent(
    { ...readable, situations: planted ? [planted, ...rest] : rest },
    UK_SPELLING,
  );
  expect(problems.map(({ rule, field }) => `${rule} ${field}`)).toContain('unknown-id family');
});

test('the release is the version of the package', () => {
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(catalogue.release.version).toBe(manifest.version);
});

test('nothing but situations that are switched off is lost between files and catalogue', () => {
  const { readable } = readContent(readFiles('content'));
  const off = readable.organisation.data.off.length;
  expect(catalogue.situations.size).toBe(readable.situations.length - off);
  for (const collection of ['blocks', 'sheets', 'decks', 'claims', 'sources', 'countries'] as const)
    expect(catalogue[collection].size, collection).toBe(readable[collection].length);
  expect(catalogue.beats).toHaveLength(7);
  expect(catalogue.pages.size).toBe(readable.docs.length);
});

describe.each(situations)('$id', (situation) => {
  test('can be found by what is heard', () => {
    expect(catalogue.utterances.get(situation.id)?.lines.length).toBeGreaterThanOrEqual(
      situation.danger ? 120 : 80,
    );
  });

  test('claims no review that has not happened by the release', () => {
    const { review } = situation;
    expect(review === 'none' || review.date <= catalogue.release.date).toBe(true);
  });

  test('rests on claims with sources', () => {
    expect(situation.claims.length).toBeGreaterThan(0);
    for (const claim of situation.claims)
      for (const source of claim.sources) expect(catalogue.sources.has(source)).toBe(true);
  });

  test('leads on when it gets worse', () => {
    expect(situation.worse.map(({ next }) => next)).not.toContain(situation.id);
    expect(situation.worse.some(({ next }) => next !== undefined)).toBe(true);
  });
});

const danger = situations.filter((situation) => situation.danger);

test('there are danger cards', () => {
  expect(danger.length).toBe(15);
});

describe.each(danger)('danger card $id', (situation) => {
  test('is one numbered list with a plan for a dropped line', () => {
    expect(situation.form).toBe('ordered');
    expect('dropped' in situation && situation.dropped).toBeTruthy();
  });

  test('is on an A6 card, in the deck of danger cards and in the start pack', () => {
    const decks = [...catalogue.decks.values()].filter(({ format }) => format === 'a6');
    for (const id of ['danger', 'start-pack'])
      expect(
        decks.filter((deck) => isInDeck(deck, 'situations', situation.id)).map((deck) => deck.id),
      ).toContain(id);
  });

  test('is found by words of alarm', () => {
    expect(catalogue.utterances.get(situation.id)?.alarm.length).toBeGreaterThan(0);
  });
});

test('there are 84 situations', () => {
  expect(situations).toHaveLength(84);
});

test('at least forty phrases are retired', () => {
  expect(catalogue.retired.size).toBeGreaterThanOrEqual(40);
});

describe.each(situations.filter(({ ending }) => ending !== 'ordinary'))(
  'conduct or danger card $id',
  ({ id, version }) => {
    test('was read a second time as it stands', () => {
      expect(catalogue.readings.get(id)?.version).toBe(version);
    });
  },
);

test('the four doors stand in the order in which they win', () => {
  expect(catalogue.blocks.get('four-doors')?.items.map((item) => item.id)).toEqual([...DOORS]);
});

test('the three beats that are learnt by heart are the first three', () => {
  expect(catalogue.beats.map((beat) => beat.memorised)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('every country has a number for emergencies, as text, with who can dial it', () => {
  for (const country of catalogue.countries.values()) {
    const [route] = country.routes.filter(({ kind }) => kind === 'emergency');
    expect(route?.number, country.name).toMatch(/^[0-9]/);
    expect(route?.dialled, country.name).toBe('none');
  }
});

test('a phrase that is retired is replaced by one that exists', () => {
  for (const retired of catalogue.retired.values())
    expect(catalogue.phrases.has(retired.instead)).toBe(true);
});
