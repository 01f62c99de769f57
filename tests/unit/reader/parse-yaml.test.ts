import { describe, expect, test } from 'vitest';
import { parseYaml } from '#src/reader/parse-yaml.ts';

test('days, yes and no stay text', () => {
  expect(parseYaml('a.yaml', 'day: 2030-01-01\nmay: yes\nnumber: "0800"\n')).toEqual({
    data: { day: '2030-01-01', may: 'yes', number: '0800' },
  });
});

describe('malformed text is a problem with its line', () => {
  test.each([
    ['a key twice', 'a: 1\na: 2\n', 'line 2'],
    ['a second colon', 'a: b: c\n', 'line 1'],
    ['a tab', 'a:\n\tb: 1\n', 'line 2'],
    ['an open bracket', 'a: [1\nb: 2\n', 'line 2'],
    ['an unknown tag', 'a: !nothing 1\n', 'line 1'],
    ['an alias of nothing', 'a: *b\n', ''],
    ['two documents', 'a: 1\n---\nb: 2\n', 'line 2'],
  ])('%s', (_what, text, field) => {
    const parsed = parseYaml('a.yaml', text);
    expect('problems' in parsed && parsed.problems[0]).toMatchObject({
      rule: 'malformed-yaml',
      file: 'a.yaml',
      field,
    });
  });
});
