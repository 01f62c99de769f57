import { expect, test } from 'vitest';
import { notRun, runStep } from '#tests/support/step.ts';
import { summary } from '#tests/support/summary.ts';

test('a step whose script does not exist fails with what was printed', async () => {
  const result = await runStep({ name: 'nothing', script: 'no-such-script' });
  expect(result).toMatchObject({ name: 'nothing', passed: 0, failed: 1 });
  expect(result.output).toContain('no-such-script');
});

test('a step that cannot run says why and counts as failed', () => {
  const step = { name: 'browser', script: 'test:browser', needs: ['build'] };
  expect(notRun(step, 'build')).toEqual({
    name: 'browser',
    seconds: 0,
    passed: 0,
    failed: 1,
    output: 'Not run, because "build" failed.',
  });
});

test('the last line of the summary holds the counts and nothing else', () => {
  const lines = summary([
    { name: 'lint', passed: 1, failed: 0, seconds: 2.34 },
    { name: 'unit and content', passed: 120, failed: 3, seconds: 61 },
  ]).split('\n');
  expect(lines).toEqual([
    'lint                 1 passed   0 failed     2.3 s',
    'unit and content   120 passed   3 failed    61.0 s',
    '',
    '121 passed, 3 failed',
  ]);
});
