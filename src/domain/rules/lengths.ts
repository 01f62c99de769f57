import { sentences, words } from '../text.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Most words in a line to say; a breath holds about this many. */
export const LINE_WORDS = 16;
/** Most words in a line that goes on the live panel and on paper. */
export const LEADING_WORDS = 12;
/** Most words on the back of a poker card. */
export const BACK_WORDS = 30;
/** Most words of a cue on the front of a poker card. */
export const CUE_WORDS = 10;
/** Cards on one sheet of poker cards. */
export const POKER_PER_SHEET = 9;

/** Phrases one can say in a breath, insights one can take in, decks that fill their sheets. */
export const lengths: Rule = function* ({ content, phrases }): Generator<ContentProblem> {
  for (const phrase of phrases) {
    const limit = phrase.leading ? LEADING_WORDS : LINE_WORDS;
    const all = [
      { field: `${phrase.field}.line`, line: phrase.line, limit },
      { field: `${phrase.field}.client-ok`, line: phrase.clientOk ?? '', limit: LINE_WORDS },
      ...phrase.variants.map((line, i) => ({
        field: `${phrase.field}.variants[${i}]`,
        line,
        limit: LINE_WORDS,
      })),
    ];
    for (const { field, line, limit: most } of all) {
      const count = words(line).length;
      if (count > most)
        yield problemIn(phrase, {
          rule: 'phrase-too-long',
          field,
          found: `${count} words: "${line}"`,
          allowed: `at most ${most} words${phrase.leading && most === LEADING_WORDS ? ', because this line goes on the live panel and on paper' : ''}`,
          fix: 'Cut it to what can be said in one breath, or make it two lines.',
        });
    }
  }
  for (const entry of content.situations)
    if (entry.data.form === 'sample') {
      const count = sentences(entry.data.insight).length;
      if (count > 2)
        yield problemIn(entry, {
          rule: 'insight-too-long',
          field: 'insight',
          found: `${count} sentences`,
          allowed: 'at most 2 sentences',
          fix: 'Keep what helps the agent now; move the rest to a guidance page.',
        });
    }
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const cues = new Map(
    [...content.situations, ...content.beats].map((entry) => [entry.id, entry.data.title]),
  );
  for (const entry of content.decks) {
    if (entry.data.format !== 'poker') continue;
    if (entry.data.phrases.length % POKER_PER_SHEET !== 0)
      yield problemIn(entry, {
        rule: 'deck-not-full',
        field: 'phrases',
        found: `${entry.data.phrases.length} phrases`,
        allowed: `a multiple of ${POKER_PER_SHEET}, so that no sheet is half empty`,
        fix: 'Add or remove phrases.',
      });
    for (const [i, id] of entry.data.phrases.entries()) {
      const phrase = byId.get(id);
      if (!phrase) continue;
      const back = phrase.variants.reduce((sum, variant) => sum + words(variant).length, 0);
      const cue = words(cues.get(phrase.owner.id) ?? '').length;
      const front = words(phrase.line).length;
      if (back > BACK_WORDS || cue > CUE_WORDS || front > LEADING_WORDS)
        yield problemIn(entry, {
          rule: 'card-too-full',
          field: `phrases[${i}]`,
          found: `${id}: cue of ${cue}, phrase of ${front}, back of ${back} words`,
          allowed: `cue at most ${CUE_WORDS}, phrase at most ${LEADING_WORDS}, back at most ${BACK_WORDS} words`,
          fix: 'Shorten the title, the line or its variants, or choose another phrase.',
        });
    }
  }
};
