import { expect, test } from 'vitest';
import { paperText } from '#src/print/paper-text.ts';

const words = { slot: () => 'box A', emergency: '999' };

test('marks in braces become words', () => {
  expect(paperText('Relay the place: {emergency-relay}', words)).toBe('Relay the place: box A');
  expect(paperText('Hang up and dial {emergency} now.', words)).toBe('Hang up and dial 999 now.');
});

test('a detail before a new sentence gets its full stop', () => {
  expect(paperText('Relay it: {emergency-relay} Ring back once.', words)).toBe(
    'Relay it: box A. Ring back once.',
  );
});

test('a detail that is a sentence of its own gets a capital', () => {
  expect(paperText('The rest goes in writing. {complaint-route}', words)).toBe(
    'The rest goes in writing. Box A',
  );
});
