import { describe, expect, test } from 'vitest';
import { deckGroups, type DeckGroup } from '#src/domain/deck-groups.ts';
import { isInDeck, type Deck } from '#src/domain/decks.ts';
import { elsewhere } from '#src/domain/elsewhere.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const decks = [...catalogue.decks.values()];
const situations = [...catalogue.situations.values()];

function deck(id: string): Deck {
  const found = catalogue.decks.get(id);
  if (found === undefined) throw new Error(`no deck ${id}`);
  return found;
}

const group = (name: DeckGroup) =>
  deckGroups(decks).find((each) => each.group === name)?.decks ?? [];

/** What is on a card, in a word. */
const names = ({ cards }: Deck): string[] =>
  cards.map((card) => {
    if (card.kind === 'phrase') return card.phrase.id;
    if (card.kind === 'situation') return card.situation.id;
    return card.kind === 'block' ? card.block.id : card.kind;
  });

test('a deck of a family holds the first two lines of each of its sample cards that it does not leave out', () => {
  const family = situations.filter((each) => each.family.id === 'behaviour');
  const samples = family.filter((each) => each.form === 'sample');
  const kept = samples.filter(({ id }) => id !== 'crying');
  expect(names(deck('how-they-sound'))).toEqual(
    kept.flatMap(({ say }) => say.slice(0, 2).map(({ id }) => id)),
  );
});

test('a deck of a family on A6 holds all of it, in the order of codes', () => {
  expect(deck('threats').cards.map((card) => 'situation' in card && card.situation.code)).toEqual(
    situations.filter(({ family }) => family.id === 'threats').map(({ code }) => code),
  );
});

test('there is one deck for each family', () => {
  const ids = group('families').flatMap(({ families }) => families.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(catalogue.families.map(({ id }) => id).toSorted());
});

describe('the start pack', () => {
  const pack = names(deck('start-pack'));

  test('begins with danger and conduct, then what every call needs', () => {
    const danger = situations.filter(
      ({ form, ending }) => form === 'ordered' && ending !== 'ordinary',
    );
    const start = pack.indexOf('start-card');
    for (const { id } of danger) {
      expect(pack, id).toContain(id);
      expect(pack.indexOf(id), id).toBeLessThan(start);
    }
    const after = ['start-card', 'beats', 'index', 'closings', 'ten-second-reset', 'long-hold'];
    const places = after.map((name) => pack.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('holds no card twice', () => {
    const cards = pack.filter((name) => name !== 'index');
    expect(new Set(cards).size).toBe(cards.length);
  });
});

test('the index lists every situation once', () => {
  for (const id of ['situations', 'start-pack']) {
    const listed = deck(id).cards.flatMap((card) =>
      card.kind === 'index' ? [...card.front, ...card.back] : [],
    );
    expect(listed.flatMap((list) => list.situations.map((each) => each.id))).toEqual(
      situations.map((each) => each.id),
    );
  }
});

test('ordered and danger cards never stand on poker cards', () => {
  const poker = decks.filter(({ format }) => format === 'poker');
  for (const { id } of situations.filter(({ form, danger }) => form === 'ordered' || danger))
    expect(poker.filter((each) => isInDeck(each, 'situations', id))).toEqual([]);
});

test('no line that is written on an ordered card stands on a poker card', () => {
  const ordered = new Set(situations.filter(({ form }) => form === 'ordered').map(({ id }) => id));
  const printed = decks.flatMap(({ cards }) =>
    cards.flatMap((card) => (card.kind === 'phrase' ? [card.phrase] : [])),
  );
  expect(printed.filter(({ owner }) => ordered.has(owner.id))).toEqual([]);
});

test('what a poker deck leaves out of its family is found in the decks that hold it', () => {
  const found = (id: string) =>
    elsewhere(deck(id), catalogue).map((each) => ({
      situation: each.situation.id,
      decks: each.decks.map((other) => other.id),
    }));
  expect(found('how-they-sound')).toEqual([
    { situation: 'crying', decks: ['someone-at-risk'] },
    { situation: 'intoxicated', decks: ['danger', 'start-pack'] },
  ]);
  expect(found('company')).toEqual([
    { situation: 'essential-supply-off', decks: ['start-pack'] },
    { situation: 'privacy-breach', decks: ['someone-at-risk'] },
  ]);
  expect(found('threats')).toEqual([]);
});

test('blank decks are a group of their own', () => {
  expect(group('own').map(({ id }) => id)).toEqual(['own-words', 'own-cards']);
});
