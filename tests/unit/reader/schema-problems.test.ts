import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldName, schemaProblems } from '#src/reader/schema-problems.ts';

const problems = (schema: z.ZodType, input: unknown): string[] => {
  const { error } = schema.safeParse(input);
  return schemaProblems('a.yaml', schema, input, error?.issues ?? []).map(
    ({ field, found, allowed, fix }) => [field, found, allowed, fix].join(' | '),
  );
};

test('a field is named as a writer would point at it', () => {
  expect(fieldName(['say', 0, 'line'])).toBe('say[0].line');
  expect(fieldName(['lines', 3])).toBe('lines[3]');
  expect(fieldName([])).toBe('');
});

const choice = z.strictObject({
  step: z.union([
    z.strictObject({ do: z.string().describe('What to do') }),
    z.strictObject({ ask: z.strictObject({ line: z.string().describe('The question') }) }),
  ]),
  state: z
    .union([z.literal('none'), z.strictObject({ role: z.string() })])
    .describe('Who')
    .optional(),
});

describe('of the forms a value may have, the one that was meant is judged', () => {
  test.each([
    [
      { step: { do: 3 } },
      'step.do | 3 | text in quotation marks | Write "3", with the quotation marks.',
    ],
    [
      { step: { ask: { line: 3 } } },
      'step.ask.line | 3 | text in quotation marks | Write "3", with the quotation marks.',
    ],
    [
      { step: { ask: {} } },
      'step.ask.line | nothing | text | Add `line`. This field holds: The question.',
    ],
    [{ step: 'go' }, 'step | "go" | keys with values | Correct the value.'],
    [
      { step: { do: 'a' }, state: 'yes' },
      'state | "yes" | "none", or keys with values | This field holds: Who.',
    ],
    [
      { step: { do: 'a' }, state: { role: 1 } },
      'state.role | 1 | text in quotation marks | Write "1", with the quotation marks.',
    ],
  ])('%j', (input, problem) => {
    expect(problems(choice, input)).toEqual([problem]);
  });
});

test('a long value is cut short', () => {
  const [problem] = problems(z.strictObject({ a: z.array(z.string()) }), { a: 'x'.repeat(500) });
  expect(problem?.length).toBeLessThan(200);
});

test('every fault of a file is reported', () => {
  const schema = z.strictObject({ a: z.string(), b: z.int(), c: z.enum(['x', 'y']) });
  expect(problems(schema, { a: 1, b: 'two', c: 'z', d: 4 })).toEqual([
    'a | 1 | text in quotation marks | Write "1", with the quotation marks.',
    'b | "two" | a number | Correct the value.',
    'c | "z" | "x", "y" | Correct the value.',
    ' | `d` | a, b, c | Correct the key or take it out.',
  ]);
});
