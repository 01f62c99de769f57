import { expect, test } from 'vitest';
import { opening, openingLine } from '#src/domain/opening.ts';
import type { Step } from '#src/domain/situations.ts';
import { catalogue } from '#tests/support/catalogue.ts';

const ordered = (...steps: Partial<Step>[]) => {
  const card = catalogue.situations.get('bomb-threat');
  if (card?.form !== 'ordered') throw new Error('bomb-threat is no longer read in order');
  return opening({
    ...card,
    steps: steps.map((step) => ({ kind: 'do', text: '', ends: false, ...step })),
  });
};

test('a card opens with its first line to say', () => {
  const loud = catalogue.situations.get('shouting');
  expect(loud?.form === 'sample' && opening(loud)).toEqual({
    text: loud?.form === 'sample' && loud.say[0]?.line,
    spoken: true,
  });
});

test('a card read in order opens with its first step, and keeps its condition', () => {
  const first = { kind: 'say', text: 'Go outside.', if: 'Smoke' } as const;
  expect(ordered(first, { kind: 'ask', text: 'Who is there?' })).toEqual({
    if: 'Smoke',
    text: 'Go outside.',
    spoken: true,
  });
  const bomb = catalogue.situations.get('bomb-threat');
  expect(bomb && openingLine(bomb)).toMatch(/^Caller is a witness or victim: Get safe first/);
});

test('a line to say after something that is always done first is shown before it', () => {
  const line = { kind: 'ask', text: 'Are you safe?' } as const;
  const slow: Partial<Step> = { text: 'Slow down.' };
  expect(ordered(slow, line)).toEqual({ if: undefined, text: 'Are you safe?', spoken: true });
  for (const [first, second] of [
    [slow, { ...line, if: 'They answer' }],
    [slow, { ...line, ends: true }],
    [{ ...slow, then: 'Ill: help.' }, line],
    [{ ...slow, if: 'Alone' }, line],
  ])
    expect(ordered(first ?? {}, second ?? {})).toMatchObject({ text: 'Slow down.', spoken: false });
});

test('no real card shows a line that ends the call', () => {
  for (const card of catalogue.situations.values())
    expect(openingLine(card), card.id).not.toMatch(/ending this call/);
});
