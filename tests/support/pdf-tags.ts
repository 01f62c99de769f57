import { z } from 'zod';

/** A tag of a PDF page, with the text that stands for it where it is a picture. */
export interface Tag {
  readonly role: string;
  readonly alt?: string | undefined;
}

const node = z.object({
  role: z.string().optional(),
  alt: z.string().optional(),
  get children() {
    return z.array(node).optional();
  },
});

type Node = z.infer<typeof node>;

/** Tags of a page in reading order, without those that only group. */
export const tagsOf = (tree: unknown): Tag[] => flat(node.nullable().parse(tree));

const flat = (tree: Node | null): Tag[] =>
  tree === null
    ? []
    : [
        ...(tree.role === undefined || GROUPS.has(tree.role)
          ? []
          : [{ role: tree.role, alt: tree.alt }]),
        ...(tree.children ?? []).flatMap(flat),
      ];

const GROUPS = new Set(['Root', 'Document', 'NonStruct', 'Div', 'Sect', 'Art', 'Part']);
