import { expect, test } from 'vitest';
import { contrast, LIGHT_PAPER } from '#src/domain/contrast.ts';
import { palettes, type Palette } from '#tests/support/palettes.ts';

const PAPERS = ['--paper', '--paper-raised', '--accent-soft'];

/** Each pair of tokens that stand on each other, and the contrast they need. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['--ink', '--ink-soft', '--accent', '--danger'].flatMap((ink) =>
    PAPERS.map((paper) => [ink, paper, 7] as const),
  ),
  ['--on-accent', '--accent-fill', 7],
  ['--on-danger', '--danger-fill', 7],
  ...['--edge', '--focus'].flatMap((line) =>
    PAPERS.slice(0, 2).map((paper) => [line, paper, 3] as const),
  ),
];

function faults(palette: Palette): string[] {
  return PAIRS.flatMap(([one, other, needed]) => {
    const found = contrast(palette.get(one) ?? '', palette.get(other) ?? '');
    return found < needed ? [`${one} on ${other}: ${found.toFixed(2)} of ${needed}`] : [];
  });
}

test.each([...palettes()])('%s: texts, fills, edges and focus stand out', (_, palette) => {
  expect(palette.size).toBeGreaterThan(13);
  expect(faults(palette)).toEqual([]);
});

test('a pale ink and a pale edge are found', () => {
  const light = palettes().get('light') ?? new Map<string, string>();
  const pale = new Map([...light, ['--ink-soft', '#6a6a6a'], ['--edge', '#bbbbbb']]);
  expect(faults(pale)).toEqual([
    expect.stringMatching(/^--ink-soft on --paper: 5\.\d\d of 7$/),
    expect.stringMatching(/^--ink-soft on --paper-raised: 5\.\d\d of 7$/),
    expect.stringMatching(/^--ink-soft on --accent-soft: 4\.\d\d of 7$/),
    expect.stringMatching(/^--edge on --paper: 1\.\d\d of 3$/),
    expect.stringMatching(/^--edge on --paper-raised: 1\.\d\d of 3$/),
  ]);
});

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(() => contrast('red', '#ffffff')).toThrow('red is no colour as #rrggbb');
});

test('the paper rules measure against is the paper of light pages', () => {
  expect(palettes().get('light')?.get('--paper')).toBe(LIGHT_PAPER);
});
