import { describe, expect, test } from 'vitest';
import { orderedFaces, type OrderedFaces } from '#src/print/ordered-faces.ts';
import type { PaperSite } from '#src/print/paper-site.ts';
import { pokerBack, pokerFront } from '#src/print/poker-faces.ts';
import { sheetFace } from '#src/print/sheet-face.ts';
import { sheetSection } from '#src/print/sheet-sections.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';
import { strings } from '#src/site/strings.ts';

const catalogue = readCatalogue('content');
const decks = [...catalogue.decks.values()];
const ordered = decks.flatMap((deck) => (deck.format === 'a6' ? deck.cards : []));
const poker = decks.flatMap((deck) => (deck.format === 'poker' ? deck.cards : []));

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

const textOf = ({ front }: OrderedFaces) =>
  front.blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

describe.each(ordered.map((card) => [card.code, card] as const))('card %s', (_code, card) => {
  test('fits at a site that has filled in nothing', () => {
    expect(() => orderedFaces(card, site())).not.toThrow();
    expect(() => orderedFaces(card, site({ qr: true }))).not.toThrow();
  });

  test('fits with the numbers of every country, alone and among others', () => {
    for (const country of catalogue.countries.values())
      for (const qr of [false, true])
        for (const countryNamed of [false, true])
          expect(
            () => orderedFaces(card, site({ country, qr, countryNamed })),
            country.name,
          ).not.toThrow();
  });

  test('fits with details of fifty characters in every place', () => {
    const detail = 'Ring 4455, then say “lantern” twice and stay on it';
    expect(detail).toHaveLength(50);
    for (const country of catalogue.countries.values())
      for (const value of [detail, detail.slice(0, 29)])
        expect(
          () => orderedFaces(card, site({ country, qr: true, slotValue: () => value })),
          `${country.name}, ${value}`,
        ).not.toThrow();
  });

  test('follows the policy on ending calls', () => {
    const { handOver, if: ifAllowed } = strings.mayEndCalls;
    const ends = card.steps.some((step) => step.ends);
    for (const policy of ['yes', 'no', 'unset'] as const) {
      const text = textOf(orderedFaces(card, site({ mayEndCalls: policy, qr: true })));
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
  expect(() => orderedFaces(long, site())).toThrow(/^Card .* does not fit on paper/);
});

test('details of the site that are too long for a card are named', () => {
  const [card] = ordered;
  expect(card).toBeDefined();
  if (!card) return;
  const slotValue = () => 'word '.repeat(28).trim();
  expect(() => orderedFaces(card, site({ qr: true, slotValue }))).toThrow(
    new RegExp(`^Card ${card.code} .* organisation.yaml, .*: ${card.slots.join(', ')}`),
  );
});
