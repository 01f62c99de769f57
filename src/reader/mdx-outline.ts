import type { PageHeading, PageLink, Prose } from '#src/domain/content.ts';
import { childrenOf, isNode, lineOf, walk, type MdxNode } from './mdx-node.ts';

/** What rules about guidance pages look at. */
export interface PageOutline {
  readonly prose: readonly Prose[];
  readonly headings: readonly PageHeading[];
  readonly links: readonly PageLink[];
  readonly opening: readonly string[];
}

export const NO_OUTLINE: PageOutline = { prose: [], headings: [], links: [], opening: [] };

/** Prose, headings, links and opening of a parsed page. */
export const outlineOf = (tree: unknown): PageOutline => ({
  prose: [...proseIn(tree)],
  headings: [...headingsIn(tree)],
  links: [...linksIn(tree)],
  opening: openingOf(tree),
});

const PARTS: Readonly<Record<string, Prose['part']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** Paragraphs, headings and cells as plain text. */
function* proseIn(tree: unknown): Generator<Prose> {
  for (const node of walk(tree)) {
    const part = PARTS[node.type];
    const text = plainText(node);
    if (part !== undefined && text !== '') yield { line: lineOf(node), part, text };
  }
}

function* headingsIn(tree: unknown): Generator<PageHeading> {
  for (const node of walk(tree))
    if (node.type === 'heading' && typeof node.depth === 'number')
      yield { line: lineOf(node), depth: node.depth, text: plainText(node) };
}

/** Links in Markdown, and situations shown as links. */
function* linksIn(tree: unknown): Generator<PageLink> {
  let under: string | undefined;
  for (const node of walk(tree)) {
    if (node.type === 'heading' && node.depth === 2) under = plainText(node);
    const href = hrefOf(node);
    if (href !== undefined) yield { line: lineOf(node), href, under };
  }
}

function hrefOf(node: MdxNode): string | undefined {
  if (node.type === 'link' && typeof node.url === 'string') return node.url;
  if (node.name !== 'SituationLink' || !Array.isArray(node.attributes)) return undefined;
  const id = node.attributes.filter(isNode).find(({ name }) => name === 'id')?.value;
  return typeof id === 'string' ? `/situations/${id}/` : undefined;
}

/** Items of a list that stands before everything else but imports. */
function openingOf(tree: unknown): string[] {
  const first = childrenOf(tree).find(({ type }) => type !== 'mdxjsEsm');
  return first?.type === 'list' ? childrenOf(first).map(plainText) : [];
}

/** Text on one line, without the marks that open and close a note; the title of a note is a sentence. */
const plainText = (node: unknown): string =>
  [...walk(node)]
    .flatMap(({ type, value }) => (type === 'text' && typeof value === 'string' ? [value] : []))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/:::\w*(?:\[(.*?)([.?!]?)\])?/g, (_, title?: string, mark?: string) =>
      title === undefined ? '' : `${title}${mark === '' ? '.' : (mark ?? '')}`,
    )
    .trim();
