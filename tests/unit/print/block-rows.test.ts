import { describe, expect, test } from 'vitest';
import { blockRows } from '#src/print/block-rows.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const { blocks, situations } = catalogue;
const rowsOf = (block: string, shown = situations) =>
  blockRows({ block, drawn: false }, { blocks, situations: shown }, (text) => text);
const linesOf = (block: string, place: number, shown = situations) =>
  rowsOf(block, shown)[place]?.cells[0]?.map((runs) => runs.map(({ text }) => text).join(''));

describe('a row that leads to more than one card', () => {
  test('prints each, code first, and has no code of its own', () => {
    for (const [i, { situation, also = [] }] of (blocks.get('stop')?.items ?? []).entries()) {
      const cards = [situation ?? '', ...also].map((id) => situations.get(id));
      expect(linesOf('stop', i)).toEqual(
        cards.map((card) => `${card?.code ?? ''}\u00a0 ${card?.heading ?? ''} `),
      );
      expect(rowsOf('stop')[i]?.code).toBeUndefined();
    }
  });

  test('prints them under its words', () => {
    const place = blocks.get('warn-and-end')?.items.findIndex(({ also }) => also) ?? -1;
    const [words, ...cards] = linesOf('warn-and-end', place) ?? [];
    expect(words).toMatch(/^Hate, sexual words/);
    expect(cards.map((line) => line.slice(0, 3))).toEqual(['h02', 'h01', 't02']);
  });

  test('leaves out what is switched off', () => {
    const shown = new Map([...situations].filter(([id]) => id !== 'mental-health-crisis'));
    expect(linesOf('stop', 0, shown)?.map((line) => line.slice(0, 3))).toEqual(['t01', 'v05']);
  });
});

test('a row with words that leads to one card has its code beside them', () => {
  expect(rowsOf('abuse-or-not').map(({ code }) => code)).toEqual(
    blocks.get('abuse-or-not')?.items.map(({ situation }) => situations.get(situation ?? '')?.code),
  );
  expect(linesOf('abuse-or-not', 0)).toHaveLength(1);
});
