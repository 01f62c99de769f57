import { expect, test } from 'vitest';
import { liveLines, type LiveWords } from '#src/domain/live-lines.ts';

const card: LiveWords = {
  late: 'Skip the check.',
  hear: 'Speak up, will you?',
  say: [{ line: 'I can hear you.' }, { line: 'Is it clear?', when: 'Bad line?' }],
  do: ['Turn up the sound.', 'Go slower.', 'Write it down.', 'This one stands behind “more”.'],
  dont: { line: 'Stop mumbling.' },
  worse: { what: 'They shout', code: 's01', danger: false },
};
const none = () => undefined;

test('short parts take one line each, and only three instructions count', () => {
  expect(liveLines(card, none)).toEqual({ late: 1, hear: 1, say: 2, do: 3, dont: 1, worse: 1 });
});

test('longer words run over', () => {
  const long = { ...card, hear: 'Speak up, will you, I can hardly hear a word of it?' };
  expect(liveLines(long, none).hear).toBe(2);
});

test('a blank is set lighter, and what follows it stays with it', () => {
  const say = (line: string) => liveLines({ ...card, say: [{ line }] }, none).say;
  expect(say('I can’t refund this, because [checked reason].')).toBe(2);
  expect(say('I can’t refund this, because (checked reason).')).toBe(3);
});

test('a danger mark leaves less room', () => {
  const what = 'They say they will hurt you all';
  const lines = (danger: boolean) =>
    liveLines({ ...card, worse: { what, code: 't02', danger } }, none).worse;
  expect([lines(false), lines(true)]).toEqual([1, 2]);
});

test('a detail of the site counts as filled in, or as its label', () => {
  const told = { ...card, do: ['Tell your lead: {incident-line}'] };
  const short = liveLines(told, () => '4455').do;
  expect(short).toBe(1);
  expect(liveLines(told, none).do).toBeGreaterThan(short);
});
