import { describe, expect, test } from 'vitest';
import { readFinderFile } from '#src/finder/finder-file.ts';
import { readModel } from '#src/finder/model.ts';
import { finderFile, finderVersion } from '#src/site/finder-file.ts';
import { shortHash } from '#src/domain/version.ts';

/** The file as a browser would receive it, open to damage. */
const downloaded = (): { model: Record<string, unknown> } & Record<string, unknown> =>
  structuredClone({ ...finderFile, model: { ...finderFile.model } });

test('the file of the real catalogue is read', () => {
  const { model, cards } = readFinderFile(downloaded());
  expect(cards).toHaveLength(model.cards);
  expect(model.words.length).toBeGreaterThan(1000);
  expect(model.pairs.size).toBeGreaterThan(100);
});

test('the version is the hash of the whole file', () => {
  expect(finderVersion).toBe(shortHash(finderFile));
  expect(shortHash({ ...finderFile, usual: [] })).not.toBe(finderVersion);
});

describe('damage is refused', () => {
  test.each([
    ['not a model', undefined],
    ['not a model', []],
    ['format 2, not 3', { format: 2 }],
    ['no cards', { format: 3 }],
    ['words or counts are missing', { format: 3, cards: 1, words: '0a' }],
  ])('%s', (message, input) => {
    expect(() => readModel(input)).toThrow(message);
  });

  test.each([
    ['words', (text: string) => text.replace(/^\S+ /, '')],
    ['words', (text: string) => text.slice(0, text.length / 2)],
    ['words', (text: string) => `<!doctype html>${text}`],
    ['pairs', (text: string) => `${text} `],
    ['pairs', (text: string) => text.replace(' ', '\u{d000} ')],
  ])('in %s (%s)', (part, damage) => {
    const file = downloaded();
    file.model[part] = damage(String(file.model[part]));
    expect(() => readFinderFile(file)).toThrow();
  });

  test.each([
    ['wordCounts', 'cards', (text: string) => text.slice(0, text.length / 2)],
    ['wordCounts', 'cards', (text: string) => text.replace('!', '\u{d000}')],
    ['wordCounts', 'sizes', (text: string) => text.slice(1)],
    ['pairCounts', 'sizes', (text: string) => text.replace(/.$/u, '!')],
    ['wordCounts', 'amounts', (text: string) => text.slice(1)],
    ['pairCounts', 'cards', (text: string) => `${text} `],
    ['pairCounts', 'amounts', (text: string) => text.replace('1', '?')],
  ] as const)('in %s, %s (%s)', (part, half, damage) => {
    const { model } = finderFile;
    const file = downloaded();
    file.model[part] = { ...model[part], [half]: damage(model[part][half]) };
    expect(() => readFinderFile(file)).toThrow();
  });

  test('in the alarm words', () => {
    const file = downloaded();
    file.model.alarms = [];
    expect(() => readFinderFile(file)).toThrow('alarm words are missing');
  });

  test('in the cards', () => {
    expect(() => readFinderFile({ ...downloaded(), cards: [] })).toThrow(
      'cards do not belong to the model',
    );
    expect(() => readFinderFile({ ...downloaded(), usual: [999] })).toThrow(
      'usual cards are damaged',
    );
  });
});
