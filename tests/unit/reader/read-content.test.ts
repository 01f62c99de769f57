import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles, type Files } from '#src/reader/files.ts';
import { findProblems } from '#src/reader/read-catalogue.ts';
import { readContent } from '#src/reader/read-content.ts';
import { brokenContent, validContent } from '#tests/support/fixtures.ts';

test('files are read with their paths inside the folder, without names that start with a dot', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steady-'));
  mkdirSync(join(folder, 'beats/deep'), { recursive: true });
  writeFileSync(join(folder, 'release.yaml'), 'a');
  writeFileSync(join(folder, 'beats/deep/b.yaml'), 'b');
  writeFileSync(join(folder, '.DS_Store'), 'c');
  expect([...readFiles(folder)]).toEqual([
    ['beats/deep/b.yaml', 'b'],
    ['release.yaml', 'a'],
  ]);
  rmSync(folder, { recursive: true });
});

test('valid files become records with their ids', () => {
  const { content, problems } = readContent(validContent());
  expect(problems).toEqual([]);
  expect(content?.situations.map(({ id, file }) => [id, file])).toEqual([
    ['loud', 'situations/loud.yaml'],
    ['smoke', 'situations/smoke.yaml'],
  ]);
  expect(content?.docs.map(({ id }) => id)).toEqual(['pause', 'voice']);
  expect(content?.docs[1]?.data.uses).toEqual([
    { component: 'PhraseLine', id: 'loud/can-hear', line: 19 },
    { component: 'SituationLink', id: 'loud', line: 40 },
  ]);
});

test('lines may end as Windows ends them', () => {
  const files = new Map(
    [...validContent()].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
  );
  expect(findProblems(files)).toEqual([]);
});

test('nothing can be built without a single file, yet everything else is still checked', () => {
  const files = new Map(brokenContent('unknown-id'));
  files.delete('wording.yaml');
  const { content, problems } = readContent(files);
  expect(content).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['missing-file']);
  const unknown = (of: Files) => findProblems(of).filter(({ rule }) => rule === 'unknown-id');
  expect(unknown(files).length).toBeGreaterThan(40);
  expect(unknown(files)).toEqual(unknown(brokenContent('unknown-id')));
});

test('what rests on an unreadable file is not reported again', () => {
  const files = new Map(validContent());
  for (const file of [
    'situations/loud.yaml',
    'claims/clear-voice.yaml',
    'families.yaml',
    'codes.yaml',
  ])
    files.set(file, '"');
  expect(findProblems(files).map(({ rule }) => rule)).toEqual(Array(4).fill('malformed-yaml'));
});

test('of two files with one id the first is kept', () => {
  const { readable } = readContent(brokenContent('duplicate-id'));
  expect(readable.situations.map(({ file }) => file)).toContain('situations/loud.yaml');
  expect(readable.situations).toHaveLength(2);
});
