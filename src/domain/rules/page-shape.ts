import type { Entry, PageRecord } from '../content.ts';
import { PAGE_KINDS } from '../page-kinds.ts';
import type { ContentProblem } from '../problems.ts';
import { words } from '../text.ts';
import { problemIn, type Rule } from './context.ts';

/** Most words in each of the three lines a page begins with. */
export const OPENING_WORDS = 20;

/** Every guidance page says what to do in three lines, then has the headings of its kind, in their order. */
export const pageShape: Rule = function* ({ content }): Generator<ContentProblem> {
  for (const entry of content.docs) {
    yield* opening(entry);
    yield* headings(entry);
    yield* levels(entry);
  }
};

function* opening(entry: Entry<PageRecord>): Generator<ContentProblem> {
  const lines = entry.data.opening;
  const long = lines.find((line) => words(line).length > OPENING_WORDS);
  if (lines.length === 3 && long === undefined) return;
  yield problemIn(entry, {
    rule: 'opening-not-three-lines',
    field: 'first lines',
    found: long === undefined ? `${lines.length} list items` : `"${long}"`,
    allowed: `a list of three items before anything else, at most ${OPENING_WORDS} words each`,
    fix: 'Say first what to do, in three short lines.',
  });
}

function* headings(entry: Entry<PageRecord>): Generator<ContentProblem> {
  const { kind } = entry.data;
  const found = entry.data.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
  const allowed: readonly string[] = PAGE_KINDS[kind];
  if (found.join('\n') === allowed.join('\n')) return;
  yield problemIn(entry, {
    rule: 'headings-of-kind',
    field: 'headings',
    found: found.join(' · ') || 'none',
    allowed: `${allowed.join(' · ')}, because its kind is ${kind}`,
    fix: 'Give the page these headings in this order, or change its kind.',
  });
}

function* levels(entry: Entry<PageRecord>): Generator<ContentProblem> {
  let above = 1;
  for (const { line, depth, text } of entry.data.headings) {
    if (depth === 1 || depth > above + 1)
      yield problemIn(entry, {
        rule: 'heading-level',
        field: `line ${line}`,
        found: `"${text}" as a heading of level ${depth} after one of level ${above}`,
        allowed: 'level 2 to start with, and no level left out; the title is level 1',
        fix: `Use ${'#'.repeat(Math.min(above + 1, 6))} at most.`,
      });
    above = depth;
  }
}
