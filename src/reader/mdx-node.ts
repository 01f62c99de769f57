/** A node of a parsed MDX page, as far as this reader looks at it. */
export interface MdxNode {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly depth?: unknown;
  readonly url?: unknown;
  readonly attributes?: unknown;
  readonly position?: { readonly start: { readonly line: number } };
}

export const isNode = (value: unknown): value is MdxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export const childrenOf = (node: unknown): readonly MdxNode[] =>
  isNode(node) && 'children' in node && Array.isArray(node.children)
    ? node.children.filter(isNode)
    : [];

/** The node and everything below it, in reading order. */
export function* walk(node: unknown): Generator<MdxNode> {
  if (!isNode(node)) return;
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

export const lineOf = ({ position }: MdxNode): number => position?.start.line ?? 0;
