import type { CollectionName, Content, Entry } from '../content.ts';
import { writtenPhrases, type WrittenPhrase } from '../phrases.ts';
import type { ContentProblem, Severity } from '../problems.ts';
import type { Spelling } from '../spelling.ts';
import { closest } from './closest.ts';

/** What every rule looks at. */
export interface RuleContext {
  readonly content: Content;
  readonly phrases: readonly WrittenPhrase[];
  readonly spelling: Spelling;
  /** Whether a record exists; one that could not be parsed counts as existing. */
  readonly exists: (collection: CollectionName, id: string) => boolean;
  /** Known ids that look like the one that was meant. */
  readonly closestIds: (collection: CollectionName, meant: string) => string;
}

/** A rule finds problems; it never tells them. */
export type Rule = (context: RuleContext) => Iterable<ContentProblem>;

/** The parts of a problem a rule fills in. */
export type Finding = Omit<ContentProblem, 'file' | 'severity'> & { severity?: Severity };

/** A problem in one file; an error unless told otherwise. */
export const problemIn = (
  entry: Pick<Entry<unknown>, 'file'>,
  finding: Finding,
): ContentProblem => ({
  severity: 'error',
  file: entry.file,
  ...finding,
});

/** Context for all rules, indexed once. */
export function ruleContext(content: Content, spelling: Spelling): RuleContext {
  const known = (collection: CollectionName) =>
    new Set(content[collection].map((entry) => entry.id));
  const sets: Record<CollectionName, Set<string>> = {
    situations: known('situations'),
    utterances: known('utterances'),
    readings: known('readings'),
    beats: known('beats'),
    blocks: known('blocks'),
    retired: known('retired'),
    methods: known('methods'),
    guides: known('guides'),
    duties: known('duties'),
    claims: known('claims'),
    sources: known('sources'),
    countries: known('countries'),
    sheets: known('sheets'),
    decks: known('decks'),
    docs: known('docs'),
  };
  return {
    content,
    phrases: writtenPhrases(content),
    spelling,
    exists: (collection, id) =>
      sets[collection].has(id) || content.unreadable.has(`${collection}/${id}`),
    closestIds: (collection, meant) => closest(meant, [...sets[collection]]),
  };
}
