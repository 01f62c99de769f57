import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countsOf, countsOfStep } from '#tests/support/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'steady-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const vitest = (passed: number, failed: number, pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
});

const playwright = (expected: number, unexpected: number, skipped = 0, flaky = 0) => ({
  stats: { expected, unexpected, skipped, flaky, duration: 1 },
});

test('tests are counted from either report', () => {
  expect(countsOf(vitest(5, 2))).toEqual({ passed: 5, failed: 2 });
  expect(countsOf(playwright(5, 2))).toEqual({ passed: 5, failed: 2 });
});

test('what was skipped, put off or flaky counts as failed', () => {
  expect(countsOf(vitest(5, 0, 1, 2))).toEqual({ passed: 5, failed: 3 });
  expect(countsOf(playwright(5, 0, 1, 2))).toEqual({ passed: 5, failed: 3 });
});

describe('a step', () => {
  const report = (name: string, content: string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  test('without a report is one check', () => {
    expect(countsOfStep(true, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countsOfStep(false, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  test('with a report is its tests', () => {
    const file = report('good.json', JSON.stringify(vitest(3, 0)));
    expect(countsOfStep(true, file)).toEqual({ passed: 3, failed: 0 });
  });

  test('that fails without a failed test counts as one failure', () => {
    const file = report('crash.json', JSON.stringify(playwright(3, 0)));
    expect(countsOfStep(false, file)).toEqual({ passed: 3, failed: 1 });
  });

  test('that ran no test, or left no readable report, has failed', () => {
    expect(countsOfStep(true, report('none.json', JSON.stringify(vitest(0, 0))))).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(countsOfStep(true, report('cut.json', '{"stats":'))).toEqual({ passed: 0, failed: 1 });
    expect(countsOfStep(true, join(folder, 'gone.json'))).toEqual({ passed: 0, failed: 1 });
  });
});
