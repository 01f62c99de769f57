import { expect, test } from 'vitest';
import { stepEnding } from '#src/domain/ending-policy.ts';

test('a step that ends the call follows the policy', () => {
  expect(stepEnding({ ends: true }, 'yes')).toBe('as-written');
  expect(stepEnding({ ends: true }, 'no')).toBe('hand-over');
  expect(stepEnding({ ends: true }, 'unset')).toBe('both');
});

test('any other step is left alone whatever the policy', () => {
  for (const policy of ['yes', 'no', 'unset'] as const)
    expect(stepEnding({ ends: false }, policy)).toBe('as-written');
});
