import { expect, test } from 'vitest';
import type { SlotId } from '#src/domain/slots.ts';
import { rowCount } from '#src/print/write-in.ts';
import { boxLetters, writeInBoxes } from '#src/print/write-in-boxes.ts';

const slots = ['hand-over-to', 'silent-alert', 'emergency-relay'] as const;
const empty = () => undefined;
const unknown = { kind: 'emergency', number: undefined, words: 'Emergency' } as const;
const known = { kind: 'emergency', number: '999', words: 'Emergency; the caller dials.' } as const;

test('a box stands for each detail and number that nobody has filled in', () => {
  const { rows, beside } = writeInBoxes(slots, empty, [unknown, known], false);
  expect(beside).toBeUndefined();
  expect(rows.map(({ slot, label }) => slot ?? label)).toEqual([
    'silent-alert',
    'hand-over-to',
    'emergency-relay',
    'Number: Emergency',
  ]);
});

test('letters follow the order of the boxes', () => {
  const letters = boxLetters(writeInBoxes(slots, empty, [], false));
  expect([...letters]).toEqual([
    ['silent-alert', 'A'],
    ['hand-over-to', 'B'],
    ['emergency-relay', 'C'],
  ]);
});

test('a box for three things takes a row; beside a QR code it comes last', () => {
  expect(rowCount(writeInBoxes(slots, empty, [], false).rows)).toBe(2);
  const withQr = writeInBoxes(slots, empty, [], true);
  expect(withQr.beside?.slot).toBe('silent-alert');
  expect(rowCount(withQr.rows)).toBe(1);
  expect(boxLetters(withQr).get('silent-alert')).toBe('C');
});

test('a short detail needs no box, a long one is printed in it', () => {
  const value = (slot: SlotId) =>
    slot === 'hand-over-to'
      ? 'Team 2'
      : 'Ring 4455 and say the word lantern, twice, then wait for an answer';
  const { rows } = writeInBoxes(slots, value, [], false);
  expect(rows.map(({ slot }) => slot)).toEqual(['silent-alert', 'emergency-relay']);
  expect(rows.every((box) => box.value !== undefined && box.parts.length === 0)).toBe(true);
});

test('a detail longer than a box stops the build', () => {
  expect(() => writeInBoxes(slots, () => 'word '.repeat(80), [], false)).toThrow(
    /in organisation.yaml, does not fit/,
  );
});
