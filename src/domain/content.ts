import type { BeatRecord } from '#src/schemas/beat.ts';
import type { BlockRecord } from '#src/schemas/block.ts';
import type { ClaimRecord } from '#src/schemas/claim.ts';
import type { CountryRecord } from '#src/schemas/country.ts';
import type { DeckRecord } from '#src/schemas/deck.ts';
import type { DocsRecord } from '#src/schemas/docs.ts';
import type { DutyRecord } from '#src/schemas/duty.ts';
import type { FamiliesRecord } from '#src/schemas/family.ts';
import type { GuideRecord } from '#src/schemas/guide.ts';
import type { MethodRecord } from '#src/schemas/method.ts';
import type { OrganisationRecord } from '#src/schemas/organisation.ts';
import type {
  AddressesRecord,
  CodesRecord,
  ReleaseRecord,
  VersionsRecord,
} from '#src/schemas/registers.ts';
import type { ReadingRecord } from '#src/schemas/reading.ts';
import type { RetiredRecord } from '#src/schemas/retired.ts';
import type { SheetRecord } from '#src/schemas/sheet.ts';
import type { SituationRecord } from '#src/schemas/situation.ts';
import type { SourceRecord } from '#src/schemas/source.ts';
import type { SynonymsRecord } from '#src/schemas/synonyms.ts';
import type { UtterancesRecord } from '#src/schemas/utterances.ts';
import type { WordingRecord } from '#src/schemas/wording.ts';

/** One record with the file it came from. */
export interface Entry<T> {
  readonly id: string;
  /** Path inside the content folder. */
  readonly file: string;
  readonly data: T;
}

/** A component on a guidance page, with the id of the record it shows. */
export interface PageUse {
  readonly component: string;
  readonly id: string | undefined;
  readonly line: number;
}

/** A paragraph, heading or cell of a guidance page as plain text. */
export interface Prose {
  readonly line: number;
  readonly part: 'paragraph' | 'heading' | 'cell';
  readonly text: string;
}

/** A heading of a guidance page. */
export interface PageHeading {
  readonly line: number;
  /** 2 for the headings of its kind, 3 and more below them. */
  readonly depth: number;
  readonly text: string;
}

/** A link on a guidance page: an address inside the site, or the page of a situation shown by its id. */
export interface PageLink {
  readonly line: number;
  readonly href: string;
  /** The heading of depth 2 it stands under. */
  readonly under: string | undefined;
}

export interface PageRecord extends DocsRecord {
  readonly uses: readonly PageUse[];
  readonly prose: readonly Prose[];
  readonly headings: readonly PageHeading[];
  readonly links: readonly PageLink[];
  /** Items of the list the page begins with; none when it begins with anything else. */
  readonly opening: readonly string[];
}

/** What each collection holds. */
export interface CollectionRecords {
  situations: SituationRecord;
  utterances: UtterancesRecord;
  readings: ReadingRecord;
  beats: BeatRecord;
  blocks: BlockRecord;
  retired: RetiredRecord;
  methods: MethodRecord;
  guides: GuideRecord;
  duties: DutyRecord;
  claims: ClaimRecord;
  sources: SourceRecord;
  countries: CountryRecord;
  sheets: SheetRecord;
  decks: DeckRecord;
  docs: PageRecord;
}

/** What each single file holds. */
export interface SingleRecords {
  organisation: OrganisationRecord;
  families: FamiliesRecord;
  codes: CodesRecord;
  versions: VersionsRecord;
  addresses: AddressesRecord;
  release: ReleaseRecord;
  wording: WordingRecord;
  synonyms: SynonymsRecord;
}

export type CollectionName = keyof CollectionRecords;
export type SingleName = keyof SingleRecords;

/** All content, read and strictly parsed, not yet checked across records. */
export type Content = { readonly [K in CollectionName]: readonly Entry<CollectionRecords[K]>[] } & {
  readonly [K in SingleName]: Entry<SingleRecords[K]>;
} & {
  /** `collection/id`, or the name of a single file, of what exists but could not be parsed; nothing that rests on it is reported again. */
  readonly unreadable: ReadonlySet<string>;
};
