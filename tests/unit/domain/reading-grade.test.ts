import { expect, test } from 'vitest';
import { readingGrade } from '#src/domain/reading-grade.ts';

test('the grade is that of the formula, worked out by hand', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45);
});

test('texts count together, each as one sentence at least', () => {
  // 4 words, 2 sentences, 4 syllables.
  expect(readingGrade(['Go now', 'Sit down'])).toBeCloseTo(0.39 * 2 + 11.8 - 15.59);
});

test('local details do not count, blanks do', () => {
  expect(readingGrade(['Tell your lead {silent-alert}'])).toBe(readingGrade(['Tell your lead']));
  expect(readingGrade(['Ring [the bank]'])).toBe(readingGrade(['Ring the bank']));
});

test('there is no grade without words', () => {
  expect(readingGrade(['{silent-alert}', ''])).toBeUndefined();
});
