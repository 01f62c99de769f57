import { expect, test } from 'vitest';
import { differentWords } from '#tests/support/word-bags.ts';

const page = (text: string) => ({ words: text.split(' ') });

test('the same words in another order are the same', () => {
  expect(differentWords([page('one two two')], [page('two one two')])).toEqual([]);
});

test('a word that is lost, doubled or other is found', () => {
  expect(differentWords([page('one two')], [page('one')])).toEqual(['page 1 has “” for “two”']);
  expect(differentWords([page('a'), page('b c')], [page('a'), page('b c c')])).toEqual([
    'page 2 has “c” for “”',
  ]);
  expect(differentWords([page('can’t')], [page('can’')])).toEqual([
    'page 1 has “can’” for “can’t”',
  ]);
});

test('a page more is found', () => {
  expect(differentWords([page('a')], [page('a'), page('')])).toEqual(['2 pages for 1']);
});
