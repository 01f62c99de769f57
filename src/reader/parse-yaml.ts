import { parseDocument } from 'yaml';
import type { ContentProblem } from '#src/domain/problems.ts';

/** A parsed file, or what is wrong with it. */
export type Parsed = { readonly data: unknown } | { readonly problems: ContentProblem[] };

/** YAML 1.2: dates stay text, and a key written twice is a fault. */
export function parseYaml(file: string, text: string): Parsed {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return {
      problems: faults.map(({ message, linePos }) => malformed(file, message, linePos?.[0].line)),
    };
  try {
    return { data: document.toJS() };
  } catch (error) {
    return { problems: [malformed(file, error instanceof Error ? error.message : String(error))] };
  }
}

const malformed = (file: string, message: string, line?: number): ContentProblem => ({
  severity: 'error',
  rule: 'malformed-yaml',
  file,
  field: line === undefined ? '' : `line ${line}`,
  found: (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  allowed: 'well-formed YAML',
  fix: 'Mend the line; text that holds a colon or starts with a sign needs quotation marks.',
});
