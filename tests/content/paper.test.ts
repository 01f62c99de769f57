import { describe, expect, test } from 'vitest';
import type { MayEndCalls } from '#src/domain/ending-policy.ts';
import type { OrderedSituation } from '#src/domain/situations.ts';
import type { CountryRecord } from '#src/schemas/country.ts';
import { paperNumbers } from '#src/print/numbers.ts';
import { orderedFaces } from '#src/print/ordered-faces.ts';
import { paperText } from '#src/print/paper-text.ts';
import { pokerBack, pokerFront } from '#src/print/poker-faces.ts';
import { sheetFace } from '#src/print/sheet-face.ts';
import { sheetSection } from '#src/print/sheet-sections.ts';
import { boxLetters, writeInBoxes } from '#src/print/write-in-boxes.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { strings } from '#src/site/strings.ts';

const catalogue = readCatalogue('content');
const decks = [...catalogue.decks.values()];
const ordered = decks.flatMap((deck) => (deck.format === 'a6' ? deck.cards : []));
const poker = decks.flatMap((deck) => (deck.format === 'poker' ? deck.cards : []));

/** Both sides of a card at a site of a certain make. */
function facesAt(
  card: OrderedSituation,
  country: CountryRecord | undefined,
  qr: boolean,
  named = false,
  mayEndCalls: MayEndCalls = 'unset',
) {
  const numbers = paperNumbers(card.dial, country, named);
  const boxes = writeInBoxes(card.slots, () => undefined, numbers, qr);
  const letters = boxLetters(boxes);
  const on = (side: 'front' | 'back') => (value: string) =>
    paperText(value, {
      slot: (slot) => strings.paper.box[side](letters.get(slot) ?? ''),
      emergency: country ? '999' : 'your emergency number',
    });
  return orderedFaces(card, {
    text: { front: on('front'), back: on('back') },
    mayEndCalls,
    codeOf: (id) => catalogue.situations.get(id)?.code,
    numbers,
    boxes,
    qr,
  });
}

const textOf = ({ front }: ReturnType<typeof facesAt>) =>
  front.blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

describe.each(ordered.map((card) => [card.code, card] as const))('card %s', (_code, card) => {
  test('fits at a site that has filled in nothing', () => {
    expect(() => facesAt(card, undefined, false)).not.toThrow();
    expect(() => facesAt(card, undefined, true)).not.toThrow();
  });

  test('fits with the numbers of every country, alone and among others', () => {
    for (const country of catalogue.countries.values())
      for (const qr of [false, true])
        for (const named of [false, true])
          expect(() => facesAt(card, country, qr, named), country.name).not.toThrow();
  });

  test('follows the policy on ending calls', () => {
    const { handOver, if: ifAllowed } = strings.mayEndCalls;
    const ends = card.steps.some((step) => step.ends);
    for (const policy of ['yes', 'no', 'unset'] as const) {
      const text = textOf(facesAt(card, undefined, true, false, policy));
      expect(text.includes(handOver), policy).toBe(ends && policy !== 'yes');
      expect(text.includes(ifAllowed), policy).toBe(ends && policy === 'unset');
    }
  });
});

test.each(poker.map((card) => [card.phrase.id, card] as const))(
  'the card of %s fits',
  (_id, card) => {
    expect(() => pokerFront(card)).not.toThrow();
    expect(() => pokerBack(card, false)).not.toThrow();
    expect(() => pokerBack(card, true)).not.toThrow();
  },
);

test.each([...catalogue.sheets.values()].map((sheet) => [sheet.id, sheet] as const))(
  'sheet %s fits',
  (_id, sheet) => {
    const sections = sheet.parts.map((part) => sheetSection(part, catalogue, (text) => text));
    expect(() => sheetFace(sheet.code, sections, true)).not.toThrow();
  },
);

test('a card that is too long is refused', () => {
  const [card] = ordered;
  expect(card).toBeDefined();
  if (!card) return;
  const long = { ...card, settles: 'One word after another. '.repeat(60) };
  expect(() => facesAt(long, undefined, false)).toThrow(/^Card .* does not fit on paper/);
});
