import { createProcessor } from '@mdx-js/mdx';
import type { PageUse, Prose } from '#src/domain/content.ts';
import type { ContentProblem } from '#src/domain/problems.ts';
import { parseYaml } from './parse-yaml.ts';

export interface ParsedPage {
  /** Absent when there is none or it is malformed. */
  readonly frontmatter?: { readonly data: unknown };
  readonly uses: readonly PageUse[];
  readonly prose: readonly Prose[];
  readonly problems: readonly ContentProblem[];
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Frontmatter of a page, the records it shows, and what is wrong with either. */
export function parseMdx(file: string, text: string): ParsedPage {
  const head = FRONTMATTER.exec(text);
  if (!head) return { uses: [], prose: [], problems: [noFrontmatter(file, text)] };
  // The opening line is kept as an empty one, so that line numbers are those of the file.
  const frontmatter = parseYaml(file, `\n${head[1] ?? ''}`);
  const blank = head[0].replace(/[^\n]/g, '');
  const body = parseBody(file, blank + text.slice(head[0].length));
  if ('data' in frontmatter) return { frontmatter, ...body };
  return { ...body, problems: [...frontmatter.problems, ...body.problems] };
}

function parseBody(file: string, text: string): Omit<ParsedPage, 'frontmatter'> {
  const uses: PageUse[] = [];
  const prose: Prose[] = [];
  const problems: ContentProblem[] = [];
  try {
    const tree: unknown = createProcessor().parse(text);
    for (const node of walk(tree)) collect(node, file, uses, problems);
    prose.push(...proseIn(tree));
    problems.push(...undeclared(tree, file));
  } catch (error) {
    problems.push(malformed(file, error));
  }
  return { uses, prose, problems };
}

const noFrontmatter = (file: string, text: string): ContentProblem => ({
  severity: 'error',
  rule: 'no-frontmatter',
  file,
  field: 'line 1',
  found: JSON.stringify(text.split('\n')[0]),
  allowed: 'frontmatter between two lines of ---',
  fix: 'Start the page with ---, its title, description, lastUpdated, claims and review-by, and ---.',
});

interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly attributes?: unknown;
  readonly position?: { readonly start: { readonly line: number } };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* walk(node: unknown): Generator<Node> {
  if (!isNode(node)) return;
  yield node;
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) yield* walk(child);
}

const isComponent = (node: Node): node is Node & { name: string } =>
  node.type.startsWith('mdxJsx') && typeof node.name === 'string' && /^[A-Z]/.test(node.name);

function collect(node: Node, file: string, uses: PageUse[], problems: ContentProblem[]): void {
  if (!isComponent(node) || !Array.isArray(node.attributes)) return;
  const line = node.position?.start.line ?? 0;
  const id = node.attributes.filter(isNode).find((attribute) => attribute.name === 'id')?.value;
  if (id === undefined || typeof id === 'string') uses.push({ component: node.name, id, line });
  else
    problems.push({
      severity: 'error',
      rule: 'id-not-plain',
      file,
      field: `line ${line}, <${node.name} id>`,
      found: 'an expression',
      allowed: 'an id in quotation marks',
      fix: 'Write the id itself, so that it can be checked.',
    });
}

const BLOCKS_OF_PROSE = new Set(['paragraph', 'heading', 'tableCell']);

/** Text on one line, without the marks that open and close a note; the title of a note is a sentence. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/:::\w*(?:\[(.*?)([.?!]?)\])?/g, (_, title?: string, mark?: string) =>
      title === undefined ? '' : `${title}${mark === '' ? '.' : (mark ?? '')}`,
    )
    .trim();

/** Paragraphs, headings and cells as plain text. */
function* proseIn(tree: unknown): Generator<Prose> {
  for (const node of walk(tree)) {
    if (!BLOCKS_OF_PROSE.has(node.type)) continue;
    const text = [...walk(node)].flatMap(({ type, value }) =>
      type === 'text' && typeof value === 'string' ? [value] : [],
    );
    if (text.length > 0)
      yield { line: node.position?.start.line ?? 0, text: withoutMarks(text.join('')) };
  }
}

/** Components that no import line brings in. */
function undeclared(tree: unknown, file: string): ContentProblem[] {
  const nodes = [...walk(tree)];
  const imports = nodes
    .filter((node) => node.type === 'mdxjsEsm')
    .map((node) => String(node.value))
    .join('\n');
  return nodes
    .filter(isComponent)
    .filter((node) => !new RegExp(`\\b${node.name}\\b`).test(imports))
    .map((node) => ({
      severity: 'error',
      rule: 'component-not-imported',
      file,
      field: `line ${node.position?.start.line ?? 0}`,
      found: `<${node.name}>`,
      allowed: 'a component that an import line of the page names',
      fix: `Add: import ${node.name} from '#src/${node.name.endsWith('Figure') ? 'figures' : 'components'}/${node.name}.astro';`,
    }));
}

/** Micromark says the place in `line`, the MDX parser in words such as "(6:1-6:11)". */
function malformed(file: string, error: unknown): ContentProblem {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
  const inWords = / \((\d+):\d+-\d+:\d+\)/.exec(reason);
  const own = error instanceof Error && 'line' in error ? error.line : undefined;
  const line = typeof own === 'number' ? String(own) : inWords?.[1];
  return {
    severity: 'error',
    rule: 'malformed-mdx',
    file,
    field: line === undefined ? '' : `line ${line}`,
    found: reason.replace(inWords?.[0] ?? '', ''),
    allowed: 'well-formed MDX',
    fix: 'Close the tag or the brace; write { and < in prose as &#123; and &lt;.',
  };
}
