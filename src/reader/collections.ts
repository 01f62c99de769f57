import type { ZodType } from 'zod';
import type {
  CollectionName,
  CollectionRecords,
  SingleName,
  SingleRecords,
} from '#src/domain/content.ts';
import { beat } from '#src/schemas/beat.ts';
import { block } from '#src/schemas/block.ts';
import { claim } from '#src/schemas/claim.ts';
import { country } from '#src/schemas/country.ts';
import { deck } from '#src/schemas/deck.ts';
import { duty } from '#src/schemas/duty.ts';
import { families } from '#src/schemas/family.ts';
import { guide } from '#src/schemas/guide.ts';
import { method } from '#src/schemas/method.ts';
import { organisation } from '#src/schemas/organisation.ts';
import { reading } from '#src/schemas/reading.ts';
import { addresses, codes, release, versions } from '#src/schemas/registers.ts';
import { retired } from '#src/schemas/retired.ts';
import { sheet } from '#src/schemas/sheet.ts';
import { situation } from '#src/schemas/situation.ts';
import { source } from '#src/schemas/source.ts';
import { synonyms } from '#src/schemas/synonyms.ts';
import { utterances } from '#src/schemas/utterances.ts';
import { wording } from '#src/schemas/wording.ts';

/** Schema of each folder of YAML records. `docs` is read apart, because its files are MDX. */
export const COLLECTION_SCHEMAS: {
  readonly [K in Exclude<CollectionName, 'docs'>]: ZodType<CollectionRecords[K]>;
} = {
  situations: situation,
  utterances,
  readings: reading,
  beats: beat,
  blocks: block,
  retired,
  methods: method,
  guides: guide,
  duties: duty,
  claims: claim,
  sources: source,
  countries: country,
  sheets: sheet,
  decks: deck,
};

/** Schema of each single file, by its name without `.yaml`. */
export const SINGLE_SCHEMAS: { readonly [K in SingleName]: ZodType<SingleRecords[K]> } = {
  organisation,
  families,
  codes,
  versions,
  addresses,
  release,
  wording,
  synonyms,
};
