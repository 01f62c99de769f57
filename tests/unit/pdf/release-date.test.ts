import { expect, test } from 'vitest';
import { releaseDate } from '#src/pdf/release-date.ts';

test('files carry the day of the release', () => {
  expect(releaseDate('2026-11-22', {})).toEqual(new Date('2026-11-22T00:00:00Z'));
});

test('SOURCE_DATE_EPOCH comes before it', () => {
  const date = releaseDate('2026-11-22', { SOURCE_DATE_EPOCH: '86400' });
  expect(date).toEqual(new Date('1970-01-02T00:00:00Z'));
});

test('a date that is no number of seconds is refused', () => {
  expect(() => releaseDate('2026-11-22', { SOURCE_DATE_EPOCH: 'today' })).toThrow(
    'SOURCE_DATE_EPOCH is “today”; it must be a number of seconds since 1970.',
  );
});
