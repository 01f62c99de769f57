import { expect, test } from 'vitest';
import type { ContentProblem } from '#src/domain/problems.ts';
import { withoutAccepted } from '#src/domain/rules/exceptions.ts';
import { readContent } from '#src/reader/read-content.ts';
import { validContent } from '#tests/support/fixtures.ts';

const content = (accepted: string) => {
  const files = new Map(validContent());
  const wording = files.get('wording.yaml') ?? '';
  files.set('wording.yaml', wording.replace(/accepted: .*/, `accepted: [${accepted}]`));
  return readContent(files).readable;
};

const found = (file: string): ContentProblem => ({
  severity: 'error',
  rule: 'spelling',
  file,
  field: '',
  found: '',
  allowed: '',
  fix: '',
  word: 'wcag',
});
const problems = [found('docs/voice.mdx'), found('situations/loud.yaml')];
const left = (accepted: string) =>
  withoutAccepted(content(accepted), problems).map(({ rule, file }) => `${rule} ${file}`);

test('a word is accepted everywhere, or in one file', () => {
  expect(left('{ rule: spelling, match: wcag, why: A name. }')).toEqual([]);
  expect(left('{ rule: spelling, match: wcag, in: docs/voice.mdx, why: A name. }')).toEqual([
    'spelling situations/loud.yaml',
  ]);
});

test('an exception for another rule accepts nothing and is reported', () => {
  expect(left('{ rule: not-inclusive, match: wcag, why: A name. }')).toEqual([
    'spelling docs/voice.mdx',
    'spelling situations/loud.yaml',
    'exception-unused wording.yaml',
  ]);
});
