import { expect, test } from 'vitest';
import {
  ContentError,
  formatProblem,
  formatProblems,
  sortProblems,
  type ContentProblem,
} from '#src/domain/problems.ts';

const problem = (over: Partial<ContentProblem> = {}): ContentProblem => ({
  severity: 'error',
  rule: 'schema',
  file: 'beats/a.yaml',
  field: 'title',
  found: 'nothing',
  allowed: 'text',
  fix: 'Add it.',
  ...over,
});

test('a problem says where, what was found, what is allowed and how to mend it', () => {
  expect(formatProblem(problem())).toBe(
    [
      '✗ content/beats/a.yaml → title (schema)',
      '    found:   nothing',
      '    allowed: text',
      '    fix:     Add it.',
    ].join('\n'),
  );
});

test('a warning is marked apart and a whole file has no field', () => {
  expect(formatProblem(problem({ severity: 'warning', field: '' }))).toMatch(
    /^! content\/beats\/a\.yaml \(schema\)\n/,
  );
});

test('a report reads like the folder, errors first, list places in counting order', () => {
  const sorted = sortProblems([
    problem({ severity: 'warning', file: 'a.yaml' }),
    problem({ file: 'b.yaml', field: 'say[10]' }),
    problem({ file: 'b.yaml', field: 'say[9]' }),
    problem({ file: 'a.yaml' }),
  ]);
  expect(sorted.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'a.yaml title',
    'b.yaml say[9]',
    'b.yaml say[10]',
    'a.yaml title',
  ]);
});

test('a report ends with its counts', () => {
  expect(formatProblems([])).toBe('0 errors, 0 warnings in the content');
  expect(formatProblems([problem(), problem({ severity: 'warning' })])).toMatch(
    /\n\n1 error, 1 warning in the content$/,
  );
});

test('the thrown error carries every problem', () => {
  const error = new ContentError([problem(), problem({ field: 'order' })]);
  expect(error.problems).toHaveLength(2);
  expect(error.message).toContain('→ order');
});
