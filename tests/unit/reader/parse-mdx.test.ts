import { expect, test } from 'vitest';
import { parseMdx } from '#src/reader/parse-mdx.ts';

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;
const rules = (text: string) =>
  parseMdx('docs/a.mdx', text).problems.map(({ rule, field }) => [rule, field]);

test('frontmatter and the records a page shows are read', () => {
  const parsed = parseMdx(
    'docs/a.mdx',
    page(
      `import Card from './Card.astro';\n\nSee <Card id="loud" /> and\n\n<Card id="smoke">\n\nText\n\n</Card>`,
    ),
  );
  expect(parsed).toEqual({
    frontmatter: { data: { title: 'A page' } },
    uses: [
      { component: 'Card', id: 'loud', line: 7 },
      { component: 'Card', id: 'smoke', line: 9 },
    ],
    prose: [
      { line: 7, part: 'paragraph', text: 'See and' },
      { line: 11, part: 'paragraph', text: 'Text' },
    ],
    headings: [],
    links: [],
    opening: [],
    problems: [],
  });
});

test('prose is kept as plain text with its lines, a note without its marks', () => {
  const body = '## A *good* head\n\nOne\nline\n\n:::tip[A title]\nRead `code`.\n:::\n\n- item';
  expect(parseMdx('docs/a.mdx', page(body)).prose).toEqual([
    { line: 5, part: 'heading', text: 'A good head' },
    { line: 7, part: 'paragraph', text: 'One line' },
    { line: 10, part: 'paragraph', text: 'A title. Read .' },
    { line: 14, part: 'paragraph', text: 'item' },
  ]);
});

test('headings, links and the list a page begins with are read', () => {
  const body =
    'import SituationLink from \'./SituationLink.astro\';\n\n1. First\n2. See [that](/a/)\n\n## One\n\n### Two\n\n<SituationLink id="loud" />';
  const { headings, links, opening } = parseMdx('docs/a.mdx', page(body));
  expect(opening).toEqual(['First', 'See that']);
  expect(headings).toEqual([
    { line: 10, depth: 2, text: 'One' },
    { line: 12, depth: 3, text: 'Two' },
  ]);
  expect(links).toEqual([
    { line: 8, href: '/a/', under: undefined },
    { line: 14, href: '/situations/loud/', under: 'One' },
  ]);
});

test('a list that comes after a sentence does not open the page', () => {
  expect(parseMdx('docs/a.mdx', page('Text\n\n- item')).opening).toEqual([]);
});

test('a component inside a list or a table cell is seen too', () => {
  const body = `import Card from './Card.astro';\n\n- one\n  - <Card id="deep" />`;
  expect(parseMdx('docs/a.mdx', page(body)).uses).toEqual([
    { component: 'Card', id: 'deep', line: 8 },
  ]);
});

test('HTML needs no import and a name in code is no component', () => {
  expect(rules(page('<details>\n\nText with `<Card />`\n\n</details>'))).toEqual([]);
});

test('all faults of a page are found at once', () => {
  const body = '<Card id="a" />\n\n<Other id={a} />';
  expect(rules(`---\ntitle: A: page\n---\n\n${body}\n`)).toEqual([
    ['malformed-yaml', 'line 2'],
    ['id-not-plain', 'line 7, <Other id>'],
    ['component-not-imported', 'line 5'],
    ['component-not-imported', 'line 7'],
  ]);
});

test('an import of a name that only contains the component does not count', () => {
  expect(rules(page("import CardList from './CardList.astro';\n\n<Card />"))).toEqual([
    ['component-not-imported', 'line 7'],
  ]);
});

test('empty frontmatter is frontmatter, a rule further down is not', () => {
  expect(rules('---\n\n---\n\nText\n')).toEqual([]);
  expect(rules('Text\n\n---\n')).toEqual([['no-frontmatter', 'line 1']]);
  expect(rules('---\ntitle: A page\n')).toEqual([['no-frontmatter', 'line 1']]);
});
