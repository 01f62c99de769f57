import { expect, test } from 'vitest';
import { packHash, readPack } from '#src/pack/address.ts';
import {
  EMPTY_CHOICE,
  itemParts,
  MOST_HEADING,
  MOST_ITEMS,
  PACK_FORMATS,
  type PackChoice,
} from '#src/pack/choice.ts';
import { seeded } from '#tests/support/bad-queries.ts';
import { SHELF } from './shelf.ts';

const read = (hash: string) => readPack(hash, SHELF);
const items = (hash: string) => read(hash).choice.items;
const left = (hash: string) =>
  Object.fromEntries(read(hash).left.map(({ reason, what }) => [reason, what]));

test('an address without a choice is an empty pack', () => {
  for (const hash of ['', '#', '#cards=', '#cards=,,', '#builder'])
    expect(read(hash)).toEqual({ choice: EMPTY_CHOICE, left: [] });
  expect(packHash(EMPTY_CHOICE)).toBe('');
});

test('a whole choice is read and written', () => {
  const hash =
    '#format=sheet&paper=letter&flip=short&large=yes&heading=Day+1+%26+2&cards=c01,c02.one';
  const { choice, left: none } = read(hash);
  expect(none).toEqual([]);
  expect(choice).toEqual({
    format: 'sheet',
    paper: 'letter',
    flip: 'short',
    large: true,
    heading: 'Day 1 & 2',
    items: ['c01', 'c02.one'],
  });
  expect(packHash(choice)).toBe(hash);
});

test('what cannot be had is left out by name, and the rest holds', () => {
  const hash =
    '#format=a5&paper=A4&cards=c01,zz9,c02.gone,c98,c97,c01,c02.one,c02,t01.say,%E0%A4%A,t01';
  expect(items(hash)).toEqual(['c01', 'c02', 't01']);
  const found = left(hash);
  expect(found).toMatchObject({
    setting: ['format=a5'],
    retired: ['c98'],
    off: ['c97'],
    twice: ['c01', 'c02.one'],
  });
  expect(found.unknown).toEqual(expect.arrayContaining(['zz9', 'c02.gone', 't01.say']));
  expect(found.unknown).toHaveLength(4);
});

test('a card named twice in different ways is taken once', () => {
  expect(items('#cards=c02,c02.one')).toEqual(['c02']);
  expect(items('#cards=c02.one,c02.two,c02')).toEqual(['c02']);
  expect(items('#cards=C02, c01 &cards=c03')).toEqual(['c02', 'c01', 'c03']);
});

test('five hundred cards: as many as a pack takes, and the others named', () => {
  const all = [...SHELF.cards.keys()].filter((code) => code.startsWith('x'));
  expect(all.length).toBeGreaterThanOrEqual(500);
  const hash = `#cards=${all.slice(0, 500).join(',')}`;
  expect(items(hash)).toHaveLength(MOST_ITEMS);
  expect(left(hash).many).toHaveLength(500 - MOST_ITEMS);
  expect(items(`#cards=${'c01,'.repeat(100_000)}`)).toEqual(['c01']);
});

test('a heading is one line of text of a certain length', () => {
  expect(read('#heading=a%0Ab%00c').choice.heading).toBe('a b c');
  expect(read(`#heading=${'x'.repeat(500)}`).choice.heading).toHaveLength(MOST_HEADING);
  expect(read(`#heading=${'🙂'.repeat(500)}`).choice.heading).toBe('🙂'.repeat(MOST_HEADING));
  expect(read('#heading=%3Cb%3E').choice.heading).toBe('<b>');
});

test('any choice survives its address, a thousand at random', () => {
  const random = seeded(1);
  const pick = <T>(list: readonly [T, ...T[]]): T =>
    list[Math.floor(random() * list.length)] ?? list[0];
  const [first, ...others] = [...SHELF.cards.values()];
  if (!first) throw new Error('The shelf is empty.');
  for (let run = 0; run < 1000; run += 1) {
    const chosen = Array.from({ length: Math.floor(random() * 12) }, () => {
      const { code, phrases } = pick([first, ...others]);
      const phrase = random() < 0.5 ? undefined : phrases[Math.floor(random() * phrases.length)];
      return phrase === undefined ? code : `${code}.${phrase}`;
    });
    const whole = new Set(chosen.filter((item) => itemParts(item).phrase === undefined));
    const choice: PackChoice = {
      format: pick(PACK_FORMATS),
      paper: pick(['a4', 'letter'] as const),
      flip: pick(['long', 'short'] as const),
      large: random() < 0.5,
      heading: Array.from({ length: Math.floor(random() * 20) }, () =>
        pick(['a', 'Z', '0', ' ', '&', '=', '#', '%', '+', ',', '.', 'é', '“', '<', '"', '🙂']),
      ).join(''),
      items: [...new Set(chosen)].filter(
        (item) => itemParts(item).phrase === undefined || !whole.has(itemParts(item).code),
      ),
    };
    expect(read(packHash(choice))).toEqual({ choice, left: [] });
  }
});

test('no address makes it fail, a thousand at random', () => {
  const random = seeded(2);
  const pieces = [
    '#',
    '&',
    '=',
    '%',
    '%2',
    '%2C',
    ',',
    '.',
    'cards',
    'format',
    'c01',
    'c02.one',
    'poker',
    'heading',
    '\u0000',
    '🙂',
    '+',
    'x'.repeat(300),
  ];
  for (let run = 0; run < 1000; run += 1) {
    const hash = Array.from(
      { length: Math.floor(random() * 20) },
      () => pieces[Math.floor(random() * pieces.length)] ?? '',
    ).join('');
    const { choice } = read(`#${hash}`);
    for (const item of choice.items) expect(SHELF.cards.has(itemParts(item).code)).toBe(true);
    expect(read(packHash(choice))).toEqual({ choice, left: [] });
  }
});
