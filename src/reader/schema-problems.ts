import type { z } from 'zod';
import type { ContentProblem } from '#src/domain/problems.ts';
import { lookAlike } from '#src/domain/rules/closest.ts';
import { nearestOption, placed, withoutEchoes, type Placed } from './nearest-option.ts';
import { descriptionOf, keysOf, schemasAlong, valueAt, type Path } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** `say[0].line` for a path of keys and indexes. */
export const fieldName = (path: Path): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name ? `${name}.${String(key)}` : String(key);
  }, '');

/** The issues of a failed parse as problems that say what was found, what is allowed and how to mend it. */
export function schemaProblems(
  file: string,
  schema: z.ZodType,
  input: unknown,
  issues: readonly Issue[],
): ContentProblem[] {
  return withoutEchoes(issues.flatMap((issue) => placed(issue))).map((place): ContentProblem => {
    const { issue, path } = place;
    const along = schemasAlong(schema, path, input, nearestOption);
    const keys = keysOf(along.at(-1));
    const value = valueAt(input, path);
    return {
      severity: 'error',
      rule: issue.code === 'unrecognized_keys' ? 'unknown-key' : 'schema',
      file,
      field: fieldName(path),
      found: found(issue, path, value),
      allowed: issue.code === 'unrecognized_keys' ? keys.join(', ') : alternatives(place, value),
      fix: fix(issue, path, value, keys, descriptionOf(along)),
    };
  });
}

function found(issue: Issue, path: Path, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `\`${key}\``).join(', ');
  if (issue.code === 'invalid_key') return `the key "${String(issue.path.at(-1))}"`;
  if (value === undefined) return 'nothing';
  if (value === null && path.length === 0) return 'an empty file';
  if (Array.isArray(value))
    return value.length === 0
      ? 'an empty list'
      : `a list of ${amount('', value.length, 'array').trim()}`;
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

const alternatives = ({ issue, others }: Placed, value: unknown): string =>
  [...new Set([issue, ...others].map((one) => allowed(one, value)))].join(', or ');

function allowed(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map((one) => JSON.stringify(one)).join(', ');
    case 'invalid_union':
      return 'options' in issue
        ? issue.options.map((one) => JSON.stringify(one)).join(', ')
        : issue.message;
    case 'invalid_type': {
      if (isUnquoted(issue, value)) return 'text in quotation marks';
      return isZods(issue) ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
    }
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? amount(issue.exact ? 'exactly' : 'at least', issue.minimum, issue.origin)
        : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too big')
        ? amount(issue.exact ? 'exactly' : 'at most', issue.maximum, issue.origin)
        : issue.message;
    case 'invalid_key':
      return issue.issues.map((one) => allowed(one, value)).join(', or ');
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

/** Whether a message comes from Zod rather than from our schema. */
const isZods = ({ message }: Issue): boolean => message.startsWith('Invalid input');

const isUnquoted = (issue: Issue, value: unknown): boolean =>
  issue.code === 'invalid_type' &&
  issue.expected === 'string' &&
  isZods(issue) &&
  (typeof value === 'number' || typeof value === 'boolean');

const amount = (bound: string, count: number | bigint, of: string): string =>
  of === 'array' ? `${bound} ${count} ${count === 1 ? 'entry' : 'entries'}` : `${bound} ${count}`;

function fix(
  issue: Issue,
  path: Path,
  value: unknown,
  keys: readonly string[],
  purpose: string | undefined,
): string {
  if (issue.code === 'unrecognized_keys') {
    const free = keys.filter((key) => valueAt(value, [key]) === undefined);
    const meant = issue.keys.flatMap((key) => lookAlike(key, free) ?? []);
    const hint =
      meant.length > 0 ? `Did you mean ${meant.map((key) => `\`${key}\``).join(', ')}? ` : '';
    return `${hint}Correct the key or take it out.`;
  }
  if (isUnquoted(issue, value)) return `Write "${String(value)}", with the quotation marks.`;
  if (issue.code === 'invalid_key') return 'Correct the key.';
  const choice = issue.code === 'invalid_union' ? 'Choose one of these.' : undefined;
  const holds = choice ?? (purpose ? `This field holds: ${purpose}.` : undefined);
  const add = value === undefined ? `Add \`${String(path.at(-1))}\`.` : undefined;
  return [add, holds].filter((part) => part !== undefined).join(' ') || 'Correct the value.';
}
