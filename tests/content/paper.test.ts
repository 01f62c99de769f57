import { describe, expect, test } from 'vitest';
import { isInDeck } from '#src/domain/decks.ts';
import { cardSheets } from '#src/domain/sheets.ts';
import { cardSheetFace, overleaf } from '#src/print/card-sheet-face.ts';
import type { Block } from '#src/print/face.ts';
import { listFaces } from '#src/print/list-card.ts';
import { situationFaces, type SituationFaces } from '#src/print/situation-faces.ts';
import type { PaperSite } from '#src/print/paper-site.ts';
import { posterFace } from '#src/print/poster-face.ts';
import { setCard } from '#src/print/set-card.ts';
import { sheetFace } from '#src/print/sheet-face.ts';
import { sheetSection } from '#src/print/sheet-sections.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { strings } from '#src/site/strings.ts';

const catalogue = readCatalogue('content');
const decks = [...catalogue.decks.values()];
const situations = [...catalogue.situations.values()];
const ordered = situations.filter((card) => card.form === 'ordered');

const DETAIL = 'Ring 4455, then say “lantern” twice and stay on it';

/** A site that has filled in nothing, but for what is given. */
const site = (over: Partial<PaperSite> = {}): PaperSite => ({
  slotValue: () => undefined,
  emergency: over.country ? '999' : 'your emergency number',
  country: undefined,
  countryNamed: false,
  mayEndCalls: 'unset',
  codeOf: (id) => catalogue.situations.get(id)?.code,
  qr: false,
  ...over,
});

const textOf = ({ front }: SituationFaces) =>
  front.blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

describe.each(situations.map((card) => [card.code, card] as const))('card %s', (_code, card) => {
  test('fits at a site that has filled in nothing', () => {
    expect(() => situationFaces(card, site())).not.toThrow();
    expect(() => situationFaces(card, site({ qr: true }))).not.toThrow();
  });

  test('fits with the numbers of every country, alone and among others', () => {
    for (const country of catalogue.countries.values())
      for (const qr of [false, true])
        for (const countryNamed of [false, true])
          expect(
            () => situationFaces(card, site({ country, qr, countryNamed })),
            country.name,
          ).not.toThrow();
  });

  test('fits with details of fifty characters in every place', () => {
    expect(DETAIL).toHaveLength(50);
    for (const country of catalogue.countries.values())
      for (const value of [DETAIL, DETAIL.slice(0, 29)])
        expect(
          () => situationFaces(card, site({ country, qr: true, slotValue: () => value })),
          `${country.name}, ${value}`,
        ).not.toThrow();
  });

  test('follows the policy on ending calls', () => {
    const { handOver, if: ifAllowed } = strings.mayEndCalls;
    const ends = card.form === 'ordered' && card.steps.some((step) => step.ends);
    for (const policy of ['yes', 'no', 'unset'] as const) {
      const text = textOf(situationFaces(card, site({ mayEndCalls: policy, qr: true })));
      expect(text.includes(handOver), policy).toBe(ends && policy !== 'yes');
      expect(text.includes(ifAllowed), policy).toBe(ends && policy === 'unset');
    }
  });
});

describe.each(decks.map((deck) => [deck.id, deck] as const))('deck %s', (_id, deck) => {
  test.each([false, true])('every card fits, with QR code: %s', (qr) => {
    const setting = {
      format: deck.format,
      deck,
      site: site({ qr }),
      shown: catalogue,
      text: (value: string) => value,
    };
    for (const card of deck.cards) expect(() => setCard(card, setting)).not.toThrow();
  });
});

test('a list that is too long for its card is refused', () => {
  const block = catalogue.blocks.get('start-card');
  expect(block).toBeDefined();
  if (!block) return;
  const title = 'One word after another. '.repeat(60);
  const card = { kind: 'block', block: { ...block, title } } as const;
  expect(() => listFaces(card, 'a6', catalogue, (text) => text, true)).toThrow(
    /^The card “.*” does not fit on paper/,
  );
});

test('every card of the handbook stands in a deck', () => {
  const inDecks = new Set(
    decks.flatMap((deck) =>
      situations.filter(({ id }) => isInDeck(deck, 'situations', id)).map(({ id }) => id),
    ),
  );
  expect(situations.filter(({ id }) => !inDecks.has(id))).toEqual([]);
});

test.each(
  [...catalogue.sheets.values()].flatMap((sheet) =>
    sheet.format === 'form' ? [] : [[sheet.id, sheet] as const],
  ),
)('sheet %s fits', (_id, sheet) => {
  if (sheet.format === 'poster') {
    for (const qr of [false, true]) expect(() => posterFace(sheet, qr)).not.toThrow();
    return;
  }
  const sections = sheet.parts.map((part) => sheetSection(part, catalogue, (text) => text));
  for (const edition of ['standard', 'large'] as const)
    for (const qr of [false, true])
      expect(() => sheetFace({ ...sheet, qr }, sections, edition)).not.toThrow();
});

describe.each(cardSheets(catalogue.situations).map((card) => [card.code, card] as const))(
  'the sheet of card %s',
  (_code, card) => {
    test.each(['standard', 'large'] as const)('fits everywhere, %s', (edition) => {
      for (const country of [undefined, ...catalogue.countries.values()])
        for (const value of [undefined, DETAIL, DETAIL.slice(0, 29)]) {
          const place = site({ country, qr: true, countryNamed: true, slotValue: () => value });
          expect(
            () => cardSheetFace(card, place, edition),
            `${country?.name ?? 'no country'}, ${value ?? 'nothing filled in'}`,
          ).not.toThrow();
        }
    });

    test('says on its first side what stands on the second', () => {
      for (const edition of ['standard', 'large'] as const) {
        const face = cardSheetFace(card, site({ qr: true }), edition);
        const second = face.sides[1]?.blocks.map(({ kind }) => kind) ?? [];
        const words = overleaf(face) ?? '';
        for (const kind of ['step', 'dropped', 'worse', 'number'] as const)
          expect(words.includes(strings.paper.over.parts[kind]), kind).toBe(second.includes(kind));
        expect(words.includes(strings.paper.over.parts.boxes)).toBe(
          (face.sides[1]?.boxes.length ?? 0) > 0,
        );
      }
    });

    test('says what the card of A6 size says', () => {
      const { sides } = cardSheetFace(card, site(), 'large');
      const words = (blocks: readonly Block[]) =>
        blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
      const { front, back } = situationFaces(card, site());
      const onCard = [...front.blocks, ...back.blocks].filter(
        ({ kind }) => !kind.includes('title'),
      );
      const onSheet = sides.flatMap(({ blocks }) => blocks);
      expect(onSheet.map((block) => words([block])).toSorted()).toEqual(
        onCard.map((block) => words([block]).replaceAll(' on the back', '')).toSorted(),
      );
    });
  },
);

test('the sheet of a card that is too long is refused, in either edition', () => {
  const [card] = ordered;
  expect(card).toBeDefined();
  if (!card) return;
  const long = { ...card, settles: 'One word after another. '.repeat(120) };
  expect(() => cardSheetFace(long, site(), 'standard')).toThrow(
    /^Sheet .* \(situations\/.*\) does not fit on paper/,
  );
  expect(() => cardSheetFace(long, site(), 'large')).toThrow(/in large print on two sides,/);
});

test('a card that is too long is refused', () => {
  const [card] = ordered;
  expect(card).toBeDefined();
  if (!card) return;
  const long = { ...card, settles: 'One word after another. '.repeat(60) };
  expect(() => situationFaces(long, site())).toThrow(/^Card .* does not fit on paper/);
});

test('details of the site that are too long for a card are named', () => {
  const card = catalogue.situations.get('threat-self-harm');
  expect(card).toBeDefined();
  if (!card) return;
  const slotValue = () => 'word '.repeat(28).trim();
  expect(() => situationFaces(card, site({ qr: true, slotValue }))).toThrow(
    new RegExp(`^Card ${card.code} .* organisation.yaml, .*: ${card.slots.join(', ')}`),
  );
});
