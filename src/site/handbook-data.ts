import { catalogue } from './catalogue.ts';

/** Shape version of the file; it grows when a key is renamed or removed. */
const SHAPE = 1;

/** Every record as plain data: ids instead of nested records, and nothing that only pages need. */
export function handbookData() {
  const list = <T>(map: ReadonlyMap<string, T>): T[] => [...map.values()];
  return {
    shape: SHAPE,
    release: catalogue.release,
    families: catalogue.families.map(({ id, letter, title }) => ({ id, letter, title })),
    situations: list(catalogue.situations).map(({ family, claims, ...situation }) => ({
      ...situation,
      family: family.id,
      claims: claims.map((claim) => claim.id),
    })),
    beats: catalogue.beats,
    blocks: list(catalogue.blocks),
    sheets: list(catalogue.sheets).map(({ id, code, version, date, title, purpose }) => ({
      id,
      code,
      version,
      date,
      title,
      purpose,
    })),
    decks: list(catalogue.decks).map(({ id, code, version, date, title, purpose, format }) => ({
      id,
      code,
      version,
      date,
      title,
      purpose,
      format,
    })),
    retired: [...catalogue.retired].map(([id, record]) => ({ id, ...record })),
    methods: catalogue.methods,
    guides: catalogue.guides,
    duties: catalogue.duties,
    claims: list(catalogue.claims),
    sources: list(catalogue.sources),
    countries: list(catalogue.countries),
  };
}
