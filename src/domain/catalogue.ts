import type { BeatRecord } from '#src/schemas/beat.ts';
import type { BlockItem } from '#src/schemas/block.ts';
import type { CountryRecord } from '#src/schemas/country.ts';
import type { DutyRecord } from '#src/schemas/duty.ts';
import type { GuideRecord } from '#src/schemas/guide.ts';
import type { MethodRecord } from '#src/schemas/method.ts';
import type { OrganisationRecord } from '#src/schemas/organisation.ts';
import type { ReadingRecord } from '#src/schemas/reading.ts';
import type { RetiredRecord } from '#src/schemas/retired.ts';
import type { UtterancesRecord } from '#src/schemas/utterances.ts';
import type { Content, Entry, PageRecord } from './content.ts';
import { buildDecks, type Deck } from './decks.ts';
import type { Claim, Source } from './evidence.ts';
import { writtenPhrases } from './phrases.ts';
import { printedEntry, type Printed } from './printed.ts';
import { ContentError, type ContentProblem } from './problems.ts';
import type { RuleName } from './rule-names.ts';
import { checkContent } from './rules/index.ts';
import { buildSheets, type Sheet } from './sheets.ts';
import type { Spelling } from './spelling.ts';
import { buildSituations, type Family, type Phrase, type Situation } from './situations.ts';
import { typesetDeep } from './text.ts';

export interface Beat extends Omit<BeatRecord, 'say'>, Printed {
  readonly say: readonly Phrase[];
}

export interface Block extends Printed {
  readonly title: string;
  readonly purpose: string;
  readonly items: readonly (Omit<BlockItem, 'phrase'> & { readonly phrase?: Phrase | undefined })[];
}

export interface Country extends CountryRecord {
  readonly id: string;
}

export type Method = MethodRecord & { readonly id: string };
export type Guide = GuideRecord & { readonly id: string };
export type Duty = DutyRecord & { readonly id: string };

export interface Page extends PageRecord {
  /** Address inside the site, without the base path. */
  readonly id: string;
}

/** Everything the site is made of, resolved and ready to show. */
export interface Catalogue {
  readonly situations: ReadonlyMap<string, Situation>;
  readonly families: readonly Family[];
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly beats: readonly Beat[];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly decks: ReadonlyMap<string, Deck>;
  /** Methods of other guides, in their order. */
  readonly methods: readonly Method[];
  /** Guides whose advice is judged, in their order. */
  readonly guides: readonly Guide[];
  /** Notes on law and duties, in the order of the page. */
  readonly duties: readonly Duty[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly retired: ReadonlyMap<string, RetiredRecord>;
  readonly utterances: ReadonlyMap<string, UtterancesRecord>;
  /** Second readings, by the id of the card. */
  readonly readings: ReadonlyMap<string, ReadingRecord>;
  /** Groups of everyday words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  readonly pages: ReadonlyMap<string, Page>;
  readonly organisation: OrganisationRecord;
  readonly release: { readonly version: string; readonly date: string };
  /** Every code that can stand on paper, with the versions its record has had, oldest first. */
  readonly codes: ReadonlyMap<string, CodeEntry>;
  /** Problems that do not stop the build. */
  readonly warnings: readonly ContentProblem[];
}

export interface CodeEntry {
  readonly code: string;
  /** `collection/id`, also of a record that is gone. */
  readonly record: string;
  readonly retired?: string | undefined;
  readonly history: readonly {
    readonly version: string;
    readonly date: string;
    readonly changed: string;
  }[];
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const withId = <T>(entries: readonly Entry<T>[]): (T & { readonly id: string })[] =>
  entries.map(({ id, data }) => ({ ...data, id }));

const inOrder = <T extends { readonly order: number }>(
  entries: readonly Entry<T>[],
): (T & { readonly id: string })[] => withId(entries).toSorted((a, b) => a.order - b.order);

export interface CatalogueOptions {
  readonly spelling: Spelling;
  /** Problems found while reading. */
  readonly earlier?: readonly ContentProblem[];
  /** While somebody is writing, what is recorded only when they have finished is no error. */
  readonly draft?: boolean;
}

/** Recorded when the writing is done. */
const LATER: ReadonlySet<RuleName> = new Set([
  'version-not-recorded',
  'no-second-reading',
  'reading-out-of-date',
]);

/**
 * Resolves every id both ways and derives what is not typed.
 * @throws ContentError with all problems at once if any of them is an error.
 */
export function buildCatalogue(
  content: Content,
  { spelling, earlier = [], draft = false }: CatalogueOptions,
): Catalogue {
  const problems = [...earlier, ...checkContent(content, spelling)].map((problem) =>
    draft && LATER.has(problem.rule) ? { ...problem, severity: 'warning' as const } : problem,
  );
  if (problems.some((problem) => problem.severity === 'error')) throw new ContentError(problems);

  const shown = typesetDeep(content);
  const printed = printedEntry(content);
  const phrases: ReadonlyMap<string, Phrase> = byId(
    writtenPhrases(shown).map(({ id, line, variants, when, clientOk, owner }) => ({
      id,
      line,
      variants,
      when,
      clientOk,
      owner,
    })),
  );
  const claims = byId(withId(shown.claims));
  const situations = buildSituations(shown, printed, phrases, claims);
  const own = (id: string, phrase: { id: string }) => phrases.get(`${id}/${phrase.id}`) ?? [];

  const beats = shown.beats
    .map(({ id, data }) => ({
      ...data,
      ...printed('beats', id),
      say: data.say.flatMap((phrase) => own(id, phrase)),
    }))
    .toSorted((a, b) => a.order - b.order);
  const blocks = byId(
    shown.blocks.map(({ id, data }) => ({
      title: data.title,
      purpose: data.purpose,
      ...printed('blocks', id),
      items: data.items
        .filter((item) => item.situation === undefined || situations.has(item.situation))
        .map((item) => ({ ...item, phrase: phrases.get(item.phrase ?? '') })),
    })),
  );

  return {
    situations,
    families: shown.families.data.families,
    phrases,
    beats,
    blocks,
    sheets: byId(buildSheets(shown, printed, situations)),
    decks: byId(buildDecks(shown, printed, { situations, phrases, blocks, beats })),
    methods: inOrder(shown.methods),
    guides: inOrder(shown.guides),
    duties: inOrder(shown.duties),
    claims,
    sources: byId(withId(shown.sources)),
    countries: byId(withId(shown.countries)),
    retired: new Map(shown.retired.map(({ id, data }) => [id, data])),
    utterances: new Map(
      content.utterances.filter(({ id }) => situations.has(id)).map(({ id, data }) => [id, data]),
    ),
    readings: new Map(
      shown.readings.filter(({ id }) => situations.has(id)).map(({ id, data }) => [id, data]),
    ),
    synonyms: content.synonyms.data.groups,
    pages: byId(withId(shown.docs)),
    organisation: shown.organisation.data,
    release: content.release.data,
    codes: codeEntries(content),
    warnings: problems,
  };
}

function codeEntries(content: Content): Map<string, CodeEntry> {
  return new Map(
    Object.entries(content.codes.data.codes).map(([code, target]) => {
      const record = typeof target === 'string' ? target : target.was;
      return [
        code,
        {
          code,
          record,
          retired: typeof target === 'string' ? undefined : target.retired,
          history: content.versions.data.versions[record] ?? [],
        },
      ];
    }),
  );
}
