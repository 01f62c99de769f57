import type { Result } from './step.ts';

/** A table of all steps; its last line holds nothing but the counts. */
export function summary(
  results: readonly Pick<Result, 'name' | 'passed' | 'failed' | 'seconds'>[],
): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, failed, seconds }) =>
    [
      name.padEnd(width),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(10),
      `${seconds.toFixed(1)} s`.padStart(9),
    ].join(' '),
  );
  const sum = (pick: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  const counts = `${sum((r) => r.passed)} passed, ${sum((r) => r.failed)} failed`;
  return [...rows, '', counts].join('\n');
}
