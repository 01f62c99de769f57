import { z } from 'zod';
import type { ContentProblem } from '#src/domain/problems.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** `say[0].line` for a path of keys and indexes. */
export const fieldName = (path: Path): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key)),
    '',
  );

/** The issues of a failed parse as problems that say what was found, what is allowed and how to mend it. */
export function schemaProblems(
  file: string,
  schema: z.ZodType,
  input: unknown,
  issues: readonly Issue[],
): ContentProblem[] {
  return issues.flatMap((issue) => flatten(issue, input)).map(({ issue, path }) => {
    const described = describe(schema, path, input);
    return {
      severity: 'error',
      rule: issue.code === 'unrecognized_keys' ? 'unknown-key' : 'schema',
      file,
      field: fieldName(path),
      found: found(issue, valueAt(input, path)),
      allowed: allowed(issue, described),
      fix: fix(issue, described),
    };
  });
}

interface Placed {
  readonly issue: Issue;
  readonly path: Path;
}

/** A union's issue is replaced by those of the option that came closest, so that the message names the real fault. */
function flatten(issue: Issue, input: unknown, base: Path = []): Placed[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
  const options = issue.errors.map((errors) => errors.flatMap((inner) => flatten(inner, input, path)));
  return options.toSorted((a, b) => score(a, path.length) - score(b, path.length))[0] ?? [{ issue, path }];
}

/** Sum over issues: one of the wrong type at the top weighs most, unknown keys next, faults deeper down least. */
const score = (placed: readonly Placed[], top: number): number =>
  placed.reduce((sum, { issue, path }) => {
    if (path.length === top && issue.code === 'invalid_type') return sum + 20;
    return sum + (issue.code === 'unrecognized_keys' ? 3 * issue.keys.length : 2);
  }, 0);

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === String(key))?.[1] : undefined,
    input,
  );
}

function found(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `\`${key}\``).join(', ');
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

function allowed(issue: Issue, described: z.ZodType | undefined): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = described instanceof z.ZodObject ? Object.keys(described.shape) : [];
      return keys.length > 0 ? keys.join(', ') : 'no such key';
    }
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ');
    case 'invalid_type':
      return issue.message.startsWith('Invalid input') ? ARTICLES[issue.expected] ?? issue.expected : issue.message;
    case 'too_small':
      return issue.message.startsWith('Too small') ? `at least ${issue.minimum}` : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too big') ? `at most ${issue.maximum}` : issue.message;
    default:
      return issue.message.replace(/^Invalid input$/, 'one of the forms of this field');
  }
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'text; put numbers and words such as yes or no in quotation marks',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

function fix(issue: Issue, described: z.ZodType | undefined): string {
  if (issue.code === 'unrecognized_keys') return 'Correct the key or take it out.';
  const purpose = described?.description;
  return purpose ? `This field holds: ${purpose}.` : 'Correct the value.';
}

/** The schema at a path, as far as it can be followed, for its description. */
function describe(schema: z.core.$ZodType, path: Path, input: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    if (path.length === 0 && schema.description) return schema;
    return describe(schema.unwrap(), path, input);
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodUnion) {
    if (key === undefined && schema.description) return schema;
    const options = schema.options.toSorted((a, b) => distance(a, input) - distance(b, input));
    return options.map((option) => describe(option, path, input)).find((option) => option !== undefined);
  }
  if (key === undefined) return schema instanceof z.ZodType ? schema : undefined;
  const next = valueAt(input, [key]);
  if (schema instanceof z.ZodObject) {
    const child = schema.shape[String(key)];
    return child && describe(child, rest, next);
  }
  if (schema instanceof z.ZodArray) return describe(schema.element, rest, next);
  if (schema instanceof z.ZodRecord) return describe(schema.valueType, rest, next);
  return undefined;
}

/** How far a value is from fitting a schema. */
function distance(schema: z.core.$ZodType, input: unknown): number {
  const issues = z.safeParse(schema, input).error?.issues ?? [];
  return score(issues.flatMap((issue) => flatten(issue, input)), 0);
}
