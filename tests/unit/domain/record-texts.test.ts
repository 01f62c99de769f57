import { expect, test } from 'vitest';
import { recordTexts, type Speaker } from '#src/domain/record-texts.ts';
import { readContent } from '#src/reader/read-content.ts';
import { readFiles } from '#src/reader/files.ts';
import { validContent } from '#tests/support/fixtures.ts';

const all = [...recordTexts(readContent(validContent()).readable)];
const speakers = (file: string): Record<string, Speaker> =>
  Object.fromEntries(
    all.filter(({ entry }) => entry.file === file).map(({ field, speaker }) => [field, speaker]),
  );

test('a sample card: what is said, what is quoted, what is ours; ids and dates are nobody’s words', () => {
  const loud = speakers('situations/loud.yaml');
  expect(loud).toMatchObject({
    title: 'quoted',
    'hear[0]': 'quoted',
    'dont[0].line': 'quoted',
    'dont[0].why': 'ours',
    'say[0].line': 'spoken',
    'say[0].variants[1]': 'spoken',
    insight: 'ours',
    'do[0]': 'ours',
    'worse[0].what': 'ours',
  });
  for (const field of ['form', 'door', 'say[0].id', 'worse[0].next', 'related[0]', 'review-by'])
    expect(loud).not.toHaveProperty([field]);
});

test('an ordered card: lines to say and to ask are spoken, the rest of a step is ours', () => {
  expect(speakers('situations/smoke.yaml')).toMatchObject({
    'steps[0].say.line': 'spoken',
    'steps[1].ask.line': 'spoken',
    'steps[1].then': 'ours',
    'cues[0]': 'ours',
    dropped: 'ours',
  });
});

test('every text of the real content that holds a space is one of them, but for what names no words', () => {
  const { readable } = readContent(readFiles('content'));
  const files = new Set([...recordTexts(readable)].map(({ entry }) => entry.file));
  for (const collection of ['situations', 'beats', 'blocks', 'claims', 'docs'] as const)
    for (const { file } of readable[collection]) expect(files).toContain(file);
});
