import { cardRefs, type CardRef } from '../card-refs.ts';
import type { Entry } from '../content.ts';
import type { ContentProblem } from '../problems.ts';
import { words } from '../text.ts';
import { problemIn, type Rule, type RuleContext } from './context.ts';
import { LEADING_WORDS } from './lengths.ts';
import type { DeckRecord } from '#src/schemas/deck.ts';

/** Most words on the back of a poker card. */
export const BACK_WORDS = 30;
/** Most words of a cue on the front of a poker card. */
export const CUE_WORDS = 10;
/** Most cards of one deck: what one person cuts and keeps in order. */
export const DECK_CARDS = 60;

/** Decks whose cards can be printed, cut and read. */
export const decks: Rule = function* (context): Generator<ContentProblem> {
  for (const entry of context.content.decks) {
    const refs = cardRefs(context.content, entry.data);
    yield* emptyParts(entry, refs, context);
    yield* unusedExceptions(entry, context);
    if (refs.length > DECK_CARDS)
      yield problemIn(entry, {
        rule: 'deck-too-large',
        field: 'cards',
        found: `${refs.length} cards`,
        allowed: `at most ${DECK_CARDS} cards, which one person can cut and keep in order`,
        fix: 'Make two decks of it.',
      });
    for (const ref of refs) if (ref.kind === 'phrase') yield* phraseCard(entry, ref, context);
  }
};

function* emptyParts(
  entry: Entry<DeckRecord>,
  refs: readonly CardRef[],
  { exists, content }: RuleContext,
): Generator<ContentProblem> {
  const families = content.families.data.families.map(({ id }) => id);
  for (const [i, part] of entry.data.cards.entries()) {
    const field = `cards[${i}]`;
    const known =
      ('family' in part && families.includes(part.family)) ||
      ('leads-to' in part && exists('blocks', part['leads-to']));
    if (known && !refs.some((ref) => ref.field === field))
      yield problemIn(entry, {
        rule: 'deck-part-empty',
        field,
        found: 'no card that is not in the deck already',
        allowed: 'parts that add a card; on poker cards a family with sample cards',
        fix: 'Take the part out, or make it a deck of A6 cards.',
      });
  }
}

/** Cards left out of a family that would not be printed for it anyway. */
function* unusedExceptions(
  entry: Entry<DeckRecord>,
  { content }: RuleContext,
): Generator<ContentProblem> {
  for (const [i, part] of entry.data.cards.entries()) {
    if (!('family' in part)) continue;
    for (const [e, { card }] of (part.except ?? []).entries()) {
      const data = content.situations.find(({ id }) => id === card)?.data;
      const onPaper = entry.data.format === 'a6' || data?.form === 'sample';
      if (data === undefined || (data.family === part.family && onPaper)) continue;
      yield problemIn(entry, {
        rule: 'exception-unused',
        field: `cards[${i}].except[${e}].card`,
        found: `"${card}", which the family ${part.family} would not bring`,
        allowed: 'cards that would be in the deck; on poker cards, sample cards',
        fix: 'Delete the exception.',
      });
    }
  }
}

function* phraseCard(
  entry: Entry<DeckRecord>,
  ref: CardRef & { readonly kind: 'phrase' },
  { content, phrases }: RuleContext,
): Generator<ContentProblem> {
  const phrase = phrases.find(({ id }) => id === ref.phrase);
  if (!phrase) return;
  const owner = ref.situation ?? phrase.owner.id;
  const situation = content.situations.find(({ id }) => id === owner);
  // A sample card may borrow a line from an ordered one, which stays bound to its place there.
  const written = content.situations.find(({ id }) => id === phrase.owner.id);
  if (written?.data.form === 'ordered')
    yield problemIn(entry, {
      rule: 'ordered-on-poker',
      field: ref.field,
      found: `${ref.phrase}, a line of an ordered card`,
      allowed:
        'lines of sample cards and beats; ordered and danger cards print on A6, never on poker',
      fix: 'Take it out (of a family: name its card under except), or put the whole card in a deck of A6 cards.',
    });
  const cueOf = situation ?? content.beats.find(({ id }) => id === owner);
  const cue = words(cueOf?.data.title ?? '').length;
  const back = phrase.variants.reduce((sum, variant) => sum + words(variant).length, 0);
  const front = words(phrase.line).length;
  if (back > BACK_WORDS || cue > CUE_WORDS || front > LEADING_WORDS)
    yield problemIn(entry, {
      rule: 'card-too-full',
      field: ref.field,
      found: `${ref.phrase}: cue of ${cue}, phrase of ${front}, back of ${back} words`,
      allowed: `cue at most ${CUE_WORDS}, phrase at most ${LEADING_WORDS}, back at most ${BACK_WORDS} words`,
      fix: 'Shorten the title, the line or its variants, or choose another phrase.',
    });
}
