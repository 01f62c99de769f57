import { createProcessor } from '@mdx-js/mdx';
import type { PageUse } from '#src/domain/content.ts';
import type { ContentProblem } from '#src/domain/problems.ts';
import { isNode, walk, type MdxNode } from './mdx-node.ts';
import { NO_OUTLINE, outlineOf, type PageOutline } from './mdx-outline.ts';
import { parseYaml } from './parse-yaml.ts';

export interface ParsedPage extends PageOutline {
  /** Absent when there is none or it is malformed. */
  readonly frontmatter?: { readonly data: unknown };
  readonly uses: readonly PageUse[];
  readonly problems: readonly ContentProblem[];
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Frontmatter of a page, the records it shows, and what is wrong with either. */
export function parseMdx(file: string, text: string): ParsedPage {
  const head = FRONTMATTER.exec(text);
  if (!head) return { uses: [], ...NO_OUTLINE, problems: [noFrontmatter(file, text)] };
  // The opening line is kept as an empty one, so that line numbers are those of the file.
  const frontmatter = parseYaml(file, `\n${head[1] ?? ''}`);
  const blank = head[0].replace(/[^\n]/g, '');
  const body = parseBody(file, blank + text.slice(head[0].length));
  if ('data' in frontmatter) return { frontmatter, ...body };
  return { ...body, problems: [...frontmatter.problems, ...body.problems] };
}

function parseBody(file: string, text: string): Omit<ParsedPage, 'frontmatter'> {
  const uses: PageUse[] = [];
  let outline = NO_OUTLINE;
  const problems: ContentProblem[] = [];
  try {
    const tree: unknown = createProcessor().parse(text);
    for (const node of walk(tree)) collect(node, file, uses, problems);
    outline = outlineOf(tree);
    problems.push(...undeclared(tree, file));
  } catch (error) {
    problems.push(malformed(file, error));
  }
  return { uses, ...outline, problems };
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

const isComponent = (node: MdxNode): node is MdxNode & { name: string } =>
  node.type.startsWith('mdxJsx') && typeof node.name === 'string' && /^[A-Z]/.test(node.name);

function collect(node: MdxNode, file: string, uses: PageUse[], problems: ContentProblem[]): void {
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
