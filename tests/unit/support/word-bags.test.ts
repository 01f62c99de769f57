import { expect, test } from 'vitest';
import { differentWords, wordsOf } from '#tests/support/word-bags.ts';

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

/** A run of 10 mm in type of 10 points. */
const run = (text: string, x: number, y = 0) => ({
  text,
  start: { x, y },
  end: { x: x + 10, y },
  size: 10,
});

test('runs that touch are one word, others are several, whichever way they are turned', () => {
  expect(wordsOf([run('say “', 0), run('no', 10.1), run('”', 20.2)])).toEqual(['say', '“no”']);
  expect(wordsOf([run('flip', 0), run('edge', 11), run('Turn', 21, 4)])).toEqual([
    'flip',
    'edge',
    'Turn',
  ]);
});
