import type { DocsRecord } from '#src/schemas/docs.ts';

export type PageKind = DocsRecord['kind'];

/**
 * Headings of each kind of guidance page, in the order in which every page of that kind has them, so that a
 * reader who knows one page finds their way in all. Smaller headings may stand under them.
 */
export const PAGE_KINDS = {
  topic: [
    'At a glance',
    'What is going on',
    'What to do',
    'What to leave out',
    'What the evidence says',
    'Where next',
  ],
  session: [
    'At a glance',
    'Before you start',
    'Minute by minute',
    'What to leave out',
    'What the evidence says',
    'Where next',
  ],
  'how-to': [
    'At a glance',
    'Step by step',
    'Check that it works',
    'Known limits',
    'What the evidence says',
    'Where next',
  ],
  reference: [
    'At a glance',
    'In detail',
    'What is not known',
    'What the evidence says',
    'Where next',
  ],
  statement: [
    'What you can rely on',
    'What was tested, and how',
    'What was not tested',
    'What is hard by nature',
    'What the evidence says',
    'Where next',
  ],
} as const satisfies Record<PageKind, readonly string[]>;

/** The heading under which a page leads on. */
export const WHERE_NEXT = 'Where next';

/** Whether a page sets out evidence: citations are exempt from the limits on plain language. */
export const isEvidence = (pageId: string): boolean => pageId.startsWith('evidence/');
