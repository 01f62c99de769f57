import { afterEach, expect, test, vi } from 'vitest';
import { within } from '#src/elements/time-limit.ts';

afterEach(() => vi.useRealTimers());

test('what comes in time is kept', async () => {
  await expect(within(1000, Promise.resolve('file'))).resolves.toBe('file');
});

test('what takes longer is undefined', async () => {
  vi.useFakeTimers();
  const late = within(1000, new Promise<string>(() => undefined));
  await vi.advanceTimersByTimeAsync(1000);
  await expect(late).resolves.toBeUndefined();
});

test('an error in time is passed on, and leaves no timer', async () => {
  vi.useFakeTimers();
  await expect(within(1000, Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(vi.getTimerCount()).toBe(0);
});
