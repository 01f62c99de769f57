import type { RuleName } from './rule-names.ts';

/** `error` stops the build; `warning` shows in the report and as a badge. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong in the content: where, what was found, what is allowed, how to mend it. */
export interface ContentProblem {
  readonly severity: Severity;
  readonly rule: RuleName;
  /** Path inside the content folder. */
  readonly file: string;
  /** Path of the field inside the file, such as `say[0].line`; empty for the whole file. */
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
  /** The word or words a reasoned exception may accept, in lower case. */
  readonly word?: string;
}

/** Problems ordered by file, then field, so that a report reads like the folder. */
export function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  const key = (p: ContentProblem) => [p.severity, p.file, p.field, p.rule, p.found].join('\0');
  return problems.toSorted((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));
}

/** One problem as text for a terminal, a browser overlay or a test. */
export function formatProblem(p: ContentProblem): string {
  const where = p.field ? `content/${p.file} → ${p.field}` : `content/${p.file}`;
  return [
    `${p.severity === 'error' ? '✗' : '!'} ${where} (${p.rule})`,
    `    found:   ${p.found}`,
    `    allowed: ${p.allowed}`,
    `    fix:     ${p.fix}`,
  ].join('\n');
}

/** All problems as one report that ends with the counts. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const errors = problems.filter((p) => p.severity === 'error').length;
  const counts = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${problems.length - errors} ${problems.length - errors === 1 ? 'warning' : 'warnings'} in the content`;
  return [...sortProblems(problems).map(formatProblem), counts].join('\n\n');
}

/** Thrown once, with every problem in it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];
  constructor(problems: readonly ContentProblem[]) {
    super(`The content has problems.\n\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}
