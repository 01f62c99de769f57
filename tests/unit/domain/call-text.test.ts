import { describe, expect, test } from 'vitest';
import { callTextForm, dayAndTime, filledCallText } from '#src/domain/call-text.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const { blocks } = readCatalogue('content');
const opened = new Date(2026, 10, 5, 8, 3);

const form = (id: string, card?: string) =>
  callTextForm({
    name: 'A text',
    card,
    words: { opened: 'Opened:', want: 'They want:' },
    items: blocks.get(id)?.items ?? [],
  });

test('a note has card, time and the lines of its block, want filled in, advice left out', () => {
  expect(
    filledCallText(form('record-the-call', 'Card a01: “Hello”'), { opened, want: ' a refund ' }),
  ).toBe(`A text
Card a01: “Hello”
Opened: 2026-11-05 08:03

Want: a refund
Facts: [Dates, sums, names, what you saw on the screen.]
Promise: [Who does what, by when.]
Conduct and safety: [Exact words in quotation marks, with times. No labels, no guesses.]`);
});

test('a hand-over has what the team is told, and nothing that is said to the caller', () => {
  expect(filledCallText(form('hand-over'), { opened, want: '' })).toBe(`A text
Opened: 2026-11-05 08:03

Tell the team: [What they want, in their words.]
Then: [What’s been done, and what was promised, by when.]
And: [How they sound, and anything about safety.]`);
});

describe('danger is handed over with the place first', () => {
  const danger = form('danger-hand-over');

  test('and what they want last', () => {
    const lines = filledCallText(danger, { opened, want: 'an ambulance' }).split('\n');
    expect(lines[3]).toMatch(/^Where: \[/);
    expect(lines.at(-1)).toBe('They want: an ambulance');
  });

  test('or not at all while nobody has said it', () => {
    expect(filledCallText(danger, { opened, want: '  ' })).not.toContain('They want');
  });
});

test('what an agent types is never read as part of the form', () => {
  const want = '{opened} {want:x} $& $1 <b>';
  expect(filledCallText(form('record-the-call'), { opened, want })).toContain(`Want: ${want}\n`);
});

test('labels come from the record: another label, another text', () => {
  const [first, ...rest] = blocks.get('record-the-call')?.items ?? [];
  const parts = { name: 'A text', words: { opened: 'Opened:', want: 'They want:' } };
  const changed = callTextForm({ ...parts, items: [{ ...first, label: 'Wish' }, ...rest] });
  expect(changed).toContain('Wish: {want:[');
});

test('day and time have two digits each', () => {
  expect(dayAndTime(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02 03:04');
  expect(dayAndTime(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31 23:59');
});
