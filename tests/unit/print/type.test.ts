import { expect, test } from 'vitest';
import { DoesNotFit, FIXED_TYPE, fittingStep, TYPE_STEPS } from '#src/print/type.ts';

test('the largest size that fits is taken', () => {
  expect(fittingStep([12, 11, 10], (size) => size * 10, 120)).toBe(11);
});

test('a box is never filled to the brim', () => {
  expect(fittingStep([12], () => 100, 100)).toBeUndefined();
  expect(fittingStep([12], () => 97, 100)).toBe(12);
});

test('a text too long for the smallest size fits in none', () => {
  expect(fittingStep([12, 11, 10], (size) => size * 100, 120)).toBeUndefined();
});

test('the message names the text', () => {
  expect(new DoesNotFit('Card t01').message).toMatch(/^Card t01 does not fit on paper/);
});

test('no size is under its floor', () => {
  expect(Math.min(...TYPE_STEPS.phrase)).toBeGreaterThanOrEqual(12);
  expect(Math.min(...TYPE_STEPS.variants, ...TYPE_STEPS.ordered)).toBeGreaterThanOrEqual(9.5);
  expect(Math.min(...TYPE_STEPS.sheet)).toBeGreaterThanOrEqual(10.3);
  expect(Math.min(...Object.values(FIXED_TYPE))).toBeGreaterThanOrEqual(7);
});
