import type { ContentProblem } from '../problems.ts';
import { recordTexts } from '../record-texts.ts';
import { plainWords } from '../text.ts';
import { wordForm } from '../word-form.ts';
import type { Content } from '../content.ts';
import { problemIn, type Rule } from './context.ts';

/** The forms of the words of a text. */
const forms = (text: string): string[] =>
  plainWords(text)
    .replaceAll("'", '')
    .split(/[\s-]+/)
    .map(wordForm);

/** Synonyms lead to something the handbook says, and each word leads to one group only. */
export const synonyms: Rule = function* ({ content }): Generator<ContentProblem> {
  const { synonyms: entry, unreadable } = content;
  const places = new Map<string, string>();
  // A record that cannot be read may hold the words.
  const said = unreadable.size > 0 ? undefined : wordsOf(content);
  for (const [i, group] of entry.data.groups.entries()) {
    if (said && !group.some((term) => forms(term).every((form) => said.has(form))))
      yield problemIn(entry, {
        rule: 'synonym-unknown',
        field: `groups[${i}]`,
        found: `${group.map((term) => `"${term}"`).join(', ')}, none of which stands in the handbook`,
        allowed: 'groups with at least one word that a card or page holds',
        fix: 'Add the word the handbook uses, or delete the group.',
      });
    for (const [j, term] of group.entries()) {
      const field = `groups[${i}][${j}]`;
      const form = forms(term).join(' ');
      const earlier = places.get(form);
      places.set(form, earlier ?? field);
      if (earlier !== undefined)
        yield problemIn(entry, {
          rule: 'synonym-twice',
          field,
          found: `"${term}" a second time, after ${earlier}`,
          allowed: 'each word in one group, in one of its forms',
          fix: 'Delete it here, or make one group of the two.',
        });
    }
  }
};

/** Forms of all words that stand in the handbook. */
const wordsOf = (content: Content): Set<string> =>
  new Set([...recordTexts(content)].flatMap(({ text }) => forms(text)));
