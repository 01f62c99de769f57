import { expect, test } from 'vitest';
import { gradeRange } from '#src/domain/evidence.ts';

test('a card shows the strongest and the weakest grade of its claims', () => {
  expect(gradeRange([{ grade: 'C' }, { grade: 'A' }, { grade: 'B' }])).toEqual(['A', 'C']);
});

test('one grade stands alone, and no claim has none', () => {
  expect(gradeRange([{ grade: 'D' }, { grade: 'D' }])).toEqual(['D']);
  expect(gradeRange([])).toEqual([]);
});
