import { expect, test } from 'vitest';
import { writtenPhrases } from '#src/domain/phrases.ts';
import { readContent } from '#src/reader/read-content.ts';
import { validContent } from '#tests/support/fixtures.ts';

test('every phrase is listed once, where it is written', () => {
  const phrases = writtenPhrases(readContent(validContent()).readable);
  expect(phrases.map(({ id, file, field, leading }) => [id, file, field, leading])).toEqual([
    ['loud/can-hear', 'situations/loud.yaml', 'say[0]', true],
    ['loud/ring-back', 'situations/loud.yaml', 'say[1]', true],
    ['smoke/get-out', 'situations/smoke.yaml', 'steps[0].say', false],
    ['smoke/all-out', 'situations/smoke.yaml', 'steps[1].ask', false],
    ['smoke/dial', 'situations/smoke.yaml', 'steps[2].say', false],
    ['second/go-on', 'beats/second.yaml', 'say[0]', true],
  ]);
});

test('a phrase that is only used is not written a second time', () => {
  const files = new Map(validContent());
  const smoke = files.get('situations/smoke.yaml') ?? '';
  files.set(
    'situations/smoke.yaml',
    smoke.replace('{ id: get-out, line: Please go outside now. }', '{ use: second/go-on }'),
  );
  const ids = writtenPhrases(readContent(files).readable).map(({ id }) => id);
  expect(ids.filter((id) => id === 'second/go-on')).toHaveLength(1);
  expect(ids).not.toContain('smoke/get-out');
});
