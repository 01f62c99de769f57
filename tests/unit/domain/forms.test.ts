import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#src/domain/catalogue.ts';
import type { FormSheet } from '#src/domain/sheets.ts';
import { isOnSheet } from '#src/domain/sheets.ts';
import { readContent } from '#src/reader/read-content.ts';
import { UK_SPELLING } from '#src/reader/uk-spelling.ts';
import { validContent } from '#tests/support/fixtures.ts';

/** The form of the fixtures, after changes in their files. */
function note(
  ...changes: readonly (readonly [file: string, from: string, to: string])[]
): FormSheet {
  const files = new Map(validContent());
  for (const [file, from, to] of changes)
    files.set(file, (files.get(file) ?? '').replace(from, to));
  const catalogue = buildCatalogue(readContent(files).readable, {
    spelling: UK_SPELLING,
    draft: true,
  });
  const sheet = catalogue.sheets.get('note');
  if (sheet?.format !== 'form') throw new Error('There is no form "note"');
  return sheet;
}

const form = note();
const fields = form.groups.flatMap((group) => group.fields);

describe('the steps of a card', () => {
  test('are split at its questions and keep their numbers', () => {
    expect(
      fields.flatMap((field) =>
        field.kind === 'step' || field.kind === 'question'
          ? [[field.kind, field.number, field.step.text]]
          : [],
      ),
    ).toEqual([
      ['step', 1, 'Please go outside now.'],
      ['question', 2, 'Is everybody with you?'],
      ['step', 3, 'Please hang up and dial {emergency}.'],
    ]);
  });

  test('are all there, whatever their order', () => {
    const moved = note(['situations/smoke.yaml', 'say: { id: get-out', 'ask: { id: get-out']);
    const kinds = moved.groups.flatMap((group) => group.fields.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'question')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'step')).toHaveLength(1);
  });
});

test('lines of a block are written down, but for words to the caller and advice', () => {
  const { groups } = note([
    'blocks/start-card.yaml',
    'items:',
    `items:
  - { label: Want, text: What they want. }
  - { label: Leave out, text: What you think., in-notes: never }`,
  ]);
  const shown = groups.flatMap((group) => group.fields);
  const labelled = (label: string) =>
    shown.find((field) => 'label' in field && field.label === label);
  expect(labelled('Want')).toMatchObject({ kind: 'write', hint: 'What they want.' });
  expect(labelled('Leave out')).toMatchObject({ kind: 'note', text: 'What you think.' });
  expect(labelled('Say')).toBeUndefined();
});

test('options may be the names in a block', () => {
  expect(fields.find(({ kind }) => kind === 'mark')).toMatchObject({
    options: ['Stay', 'Warn', 'Pass', 'Ask'],
    one: true,
  });
});

test('its local details are those it names, and the one that says where it goes', () => {
  expect(form.slots).toEqual(['incident-line']);
  const named = note([
    'sheets/note.yaml',
    'write: Their words',
    "write: 'Words, to {wellbeing-contact}'",
  ]);
  expect(named.slots).toEqual(['incident-line', 'wellbeing-contact']);
});

test('it is printed for what it shows, not for what leads to it', () => {
  expect(isOnSheet(form, 'situations', 'smoke')).toBe(true);
  expect(isOnSheet(form, 'situations', 'loud')).toBe(false);
  expect(isOnSheet(form, 'blocks', 'four-doors')).toBe(true);
  expect(isOnSheet(form, 'blocks', 'stop')).toBe(false);
  expect(form.leads).toEqual(['smoke']);
});

test('a card that is switched off is gone from it', () => {
  const off = note(
    ['organisation.yaml', 'off: []', 'off: [loud]'],
    ['sheets/note.yaml', 'for: [smoke]', 'for: [smoke, loud]'],
  );
  expect(off.leads).toEqual(['smoke']);
  expect(off.groups[1]?.fields.find(({ kind }) => kind === 'cards')).toMatchObject({
    situations: [],
  });
});
