import type { ZodType } from 'zod';
import type {
  CollectionName,
  Content,
  Entry,
  PageRecord,
  SingleName,
  SingleRecords,
} from '#src/domain/content.ts';
import type { ContentProblem } from '#src/domain/problems.ts';
import { docs } from '#src/schemas/docs.ts';
import { COLLECTION_SCHEMAS, SINGLE_SCHEMAS } from './collections.ts';
import { EMPTY_SINGLES } from './empty-singles.ts';
import type { Files } from './files.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml } from './parse-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

export interface ReadResult {
  /** Absent when one of the single files cannot be read, because nothing can be built without them. */
  readonly content: Content | undefined;
  /** What could be read, with empty registers and settings in place of single files that could not. */
  readonly readable: Content;
  readonly problems: readonly ContentProblem[];
}

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Files to strictly parsed records, with every problem of every file. */
export function readContent(files: Files): ReadResult {
  const problems: ContentProblem[] = [];
  const unreadable = new Set<string>();
  const taken = new Set<string>();

  const parse = <T>(file: string, schema: ZodType<T>, input: unknown): T | undefined => {
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    problems.push(...schemaProblems(file, schema, input, result.error.issues));
    return undefined;
  };

  const yaml = <T>(file: string, schema: ZodType<T>): T | undefined => {
    const parsed = parseYaml(file, files.get(file) ?? '');
    if ('data' in parsed) return parse(file, schema, parsed.data);
    problems.push(...parsed.problems);
    return undefined;
  };

  /** Entries of one folder; a name that is taken twice is reported once more. */
  const folder = <T>(
    name: CollectionName,
    extensions: RegExp,
    read: (file: string) => T | undefined,
  ): Entry<T>[] =>
    [...files.keys()]
      .filter((file) => file.startsWith(`${name}/`) && extensions.test(file))
      .flatMap((file) => {
        taken.add(file);
        const id = file.slice(name.length + 1).replace(extensions, '');
        const twin = [...taken].find(
          (other) =>
            other !== file && other.replace(extensions, '') === file.replace(extensions, ''),
        );
        if (twin) problems.push(sameId(file, twin, id));
        const words = name === 'docs' ? id.split('/') : [id];
        if (!words.every((word) => KEBAB.test(word))) problems.push(badName(file, id));
        const data = read(file);
        if (data === undefined) unreadable.add(`${name}/${id}`);
        return data === undefined || twin ? [] : [{ id, file, data }];
      });

  const records = <K extends keyof typeof COLLECTION_SCHEMAS>(name: K) =>
    folder(name, /\.ya?ml$/, (file) => yaml(file, COLLECTION_SCHEMAS[name]));

  const page = (file: string): PageRecord | undefined => {
    const { frontmatter, problems: found, ...body } = parseMdx(file, files.get(file) ?? '');
    problems.push(...found);
    const data = frontmatter && parse(file, docs, frontmatter.data);
    return data && found.length === 0 ? { ...data, ...body } : undefined;
  };

  const single = <K extends SingleName>(name: K): Entry<SingleRecords[K]> => {
    const file = `${name}.yaml`;
    taken.add(file);
    if (!files.has(file)) problems.push(missing(file));
    const data = files.has(file) ? yaml(file, SINGLE_SCHEMAS[name]) : undefined;
    if (data === undefined) unreadable.add(name);
    return { id: name, file, data: data ?? EMPTY_SINGLES[name] };
  };

  const collections = {
    situations: records('situations'),
    utterances: records('utterances'),
    readings: records('readings'),
    beats: records('beats'),
    blocks: records('blocks'),
    retired: records('retired'),
    methods: records('methods'),
    guides: records('guides'),
    duties: records('duties'),
    claims: records('claims'),
    sources: records('sources'),
    countries: records('countries'),
    sheets: records('sheets'),
    decks: records('decks'),
    docs: folder('docs', /\.mdx$/, page),
  };
  const readable = {
    ...collections,
    organisation: single('organisation'),
    families: single('families'),
    codes: single('codes'),
    versions: single('versions'),
    addresses: single('addresses'),
    release: single('release'),
    wording: single('wording'),
    synonyms: single('synonyms'),
    unreadable,
  };
  for (const file of files.keys()) if (!taken.has(file)) problems.push(stray(file));

  const whole = Object.keys(SINGLE_SCHEMAS).every((name) => !unreadable.has(name));
  return { content: whole ? readable : undefined, readable, problems };
}

const sameId = (file: string, twin: string, id: string): ContentProblem => ({
  severity: 'error',
  rule: 'duplicate-id',
  file,
  field: '',
  found: `the id "${id}", which content/${twin} has too`,
  allowed: 'one file for each id',
  fix: 'Delete one of the two files, or rename it.',
});

const badName = (file: string, id: string): ContentProblem => ({
  severity: 'error',
  rule: 'file-name',
  file,
  field: '',
  found: `the name "${id}"`,
  allowed: 'lower-case words joined by hyphens, because the file name is the id',
  fix: 'Rename the file.',
});

const missing = (file: string): ContentProblem => ({
  severity: 'error',
  rule: 'missing-file',
  file,
  field: '',
  found: 'no such file',
  allowed: `a file called ${file}`,
  fix: 'Restore it; the handbook cannot be built without it.',
});

const stray = (file: string): ContentProblem => ({
  severity: 'error',
  rule: 'stray-file',
  file,
  field: '',
  found: 'a file that nothing reads',
  allowed: `.yaml records in ${Object.keys(COLLECTION_SCHEMAS).join('/, ')}/; .mdx pages in docs/; ${Object.keys(SINGLE_SCHEMAS).join('.yaml, ')}.yaml`,
  fix: 'Move it to its folder, correct its ending, or delete it.',
});
