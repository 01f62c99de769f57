import { parseDocument } from 'yaml';
import type { ContentProblem } from '#src/domain/problems.ts';

/** A parsed file, or what is wrong with it. */
export type Parsed = { readonly data: unknown } | { readonly problems: ContentProblem[] };

/** YAML 1.2: dates stay text, and a key written twice is a fault. */
export function parseYaml(file: string, text: string): Parsed {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length === 0) return { data: document.toJS() };
  return {
    problems: document.errors.map((error) => ({
      severity: 'error',
      rule: 'malformed-yaml',
      file,
      field: error.linePos ? `line ${error.linePos[0].line}` : '',
      found: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
      allowed: 'well-formed YAML',
      fix: 'Mend the line; text that holds a colon or starts with a sign needs quotation marks.',
    })),
  };
}
