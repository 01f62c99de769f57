import { expect, test } from 'vitest';
import type { SlotId } from '#src/domain/slots.ts';
import { detailSize, rowCount } from '#src/print/write-in.ts';
import { boxLetters, writeInBoxes } from '#src/print/write-in-boxes.ts';

const slots = ['hand-over-to', 'silent-alert', 'emergency-relay'] as const;
const empty = () => undefined;
const unknown = { kind: 'emergency', number: undefined, words: 'Emergency' } as const;
const known = { kind: 'emergency', number: '999', words: 'Emergency; the caller dials.' } as const;

test('a box stands for each detail and number that nobody has filled in', () => {
  const { rows, beside } = writeInBoxes(slots, empty, [unknown, known], false, 30);
  expect(beside).toBeUndefined();
  expect(rows.map(({ slot, label }) => slot ?? label)).toEqual([
    'silent-alert',
    'hand-over-to',
    'emergency-relay',
    'Number: Emergency',
  ]);
});

test('letters follow the order of the boxes', () => {
  const letters = boxLetters(writeInBoxes(slots, empty, [], false, 30));
  expect([...letters]).toEqual([
    ['silent-alert', 'A'],
    ['hand-over-to', 'B'],
    ['emergency-relay', 'C'],
  ]);
});

test('a box for three things takes a row; beside a QR code it comes last', () => {
  expect(rowCount(writeInBoxes(slots, empty, [], false, 30).rows)).toBe(2);
  const withQr = writeInBoxes(slots, empty, [], true, 30);
  expect(withQr.beside?.slot).toBe('silent-alert');
  expect(rowCount(withQr.rows)).toBe(1);
  expect(boxLetters(withQr).get('silent-alert')).toBe('C');
});

test('a short detail needs no box, a long one is printed in it', () => {
  const value = (slot: SlotId) =>
    slot === 'hand-over-to' ? 'Team 2' : 'Ring 4455 and say the word lantern';
  const { rows } = writeInBoxes(slots, value, [], false, 30);
  expect(rows.map(({ slot }) => slot).toSorted()).toEqual(['emergency-relay', 'silent-alert']);
  expect(rows.every((box) => box.value !== undefined && box.parts.length === 0)).toBe(true);
  expect(writeInBoxes(slots, value, [], false, 0).rows).toHaveLength(3);
});

test('a detail is set as large as its box allows, a very long one takes a row', () => {
  const boxed = (value: string) => writeInBoxes(['may-give'], () => value, [], false, 0);
  const sizes = [4, 6, 9].map((words) => {
    const boxes = boxed('a few '.repeat(words).trim());
    return boxes.rows.map((box) => detailSize(box, boxes))[0];
  });
  expect(sizes).toEqual(sizes.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  expect(new Set(sizes).size).toBe(3);
  expect(rowCount(boxed('a few words '.repeat(10)).rows)).toBe(1);
});

test('a detail that is too wide for the place beside a QR code stands in a row', () => {
  const { rows, beside } = writeInBoxes(
    slots,
    (slot) => (slot === 'silent-alert' ? 'a few words '.repeat(12) : undefined),
    [],
    true,
    30,
  );
  expect(rows.map(({ slot }) => slot)).toEqual(['hand-over-to', 'silent-alert']);
  expect(beside?.slot).toBe('emergency-relay');
});

test('a detail longer than a box stops the build', () => {
  expect(() => writeInBoxes(slots, () => 'word '.repeat(80), [], false, 30)).toThrow(
    /in organisation.yaml, does not fit/,
  );
});
