import { parseDocument, type ErrorCode } from 'yaml';
import type { ContentProblem } from '#src/domain/problems.ts';

/** A parsed file, or what is wrong with it. */
export type Parsed = { readonly data: unknown } | { readonly problems: ContentProblem[] };

/** YAML 1.2: dates stay text, and a key written twice is a fault. */
export function parseYaml(file: string, text: string): Parsed {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const lines = text.split('\n');
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return {
      problems: faults.map(({ message, code, linePos }) => {
        const line = linePos?.[0].line;
        return malformed(file, message, {
          ...(line !== undefined && { line, text: lines[line - 1] ?? '' }),
          ...WORDS[code],
        });
      }),
    };
  try {
    return { data: document.toJS() };
  } catch (error) {
    return { problems: [malformed(file, error instanceof Error ? error.message : String(error))] };
  }
}

/** The commonest slips in the words of a writer rather than of a parser. */
const WORDS: Readonly<Partial<Record<ErrorCode, { readonly what: string; readonly fix: string }>>> =
  {
    BLOCK_AS_IMPLICIT_KEY: {
      what: 'a second colon in a value',
      fix: 'Put the value in quotation marks.',
    },
    DUPLICATE_KEY: {
      what: 'a key that stands there already',
      fix: 'Keep one of the two.',
    },
    TAB_AS_INDENT: {
      what: 'a tab at the start of a line',
      fix: 'Indent with two spaces.',
    },
  };

const malformed = (
  file: string,
  message: string,
  at: { line?: number; text?: string; what?: string; fix?: string } = {},
): ContentProblem => {
  const what = at.what ?? (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return {
    severity: 'error',
    rule: 'malformed-yaml',
    file,
    field: at.line === undefined ? '' : `line ${at.line}`,
    found: at.text?.trim() ? `${what}: \`${at.text.trim()}\`` : what,
    allowed: 'well-formed YAML',
    fix: at.fix ?? 'Mend the line or the one before it; close every bracket and quotation mark.',
  };
};
