import type { CollectionName } from './content.ts';

/** Components of guidance pages that show a record by its id, and where that record is looked up. */
export const PAGE_COMPONENTS: Readonly<Record<string, CollectionName | 'phrases'>> = {
  BlockList: 'blocks',
  StripFigure: 'blocks',
  ColumnsFigure: 'blocks',
  BeatCard: 'beats',
  PhraseLine: 'phrases',
  SituationLink: 'situations',
  ClaimNote: 'claims',
  RetiredPhrase: 'retired',
  MethodCard: 'methods',
  DutyNotes: 'duties',
};
