import { expect, test } from 'vitest';
import { paperStanding } from '#src/domain/paper-standing.ts';

const VERSIONS = ['ccc333', 'bbb222', 'aaa111'];

test('the newest version is current, earlier ones are older', () => {
  expect(paperStanding(VERSIONS, 'ccc333')).toEqual({ answer: 'current', index: 0 });
  expect(paperStanding(VERSIONS, 'aaa111')).toEqual({ answer: 'older', index: 2 });
});

test('a version nobody knows is unknown, also where there is no version at all', () => {
  expect(paperStanding(VERSIONS, '000000')).toEqual({ answer: 'unknown' });
  expect(paperStanding([], 'ccc333')).toEqual({ answer: 'unknown' });
  expect(paperStanding(VERSIONS, 'c'.repeat(5000))).toEqual({ answer: 'unknown' });
});

test('an address without a version claims nothing', () => {
  for (const asked of [null, '', '  ']) expect(paperStanding(VERSIONS, asked).answer).toBe('none');
});

test('a version typed by hand may have capitals and spaces', () => {
  expect(paperStanding(VERSIONS, ' BBB222 ')).toEqual({ answer: 'older', index: 1 });
});

test('words that went back to what they were are current again', () => {
  expect(paperStanding(['aaa111', 'bbb222', 'aaa111'], 'aaa111').answer).toBe('current');
});
