import type { ZodType } from 'zod';
import type { CollectionName, Content, Entry, PageRecord, SingleName } from '#src/domain/content.ts';
import type { ContentProblem } from '#src/domain/problems.ts';
import { docs } from '#src/schemas/docs.ts';
import { COLLECTION_SCHEMAS, SINGLE_SCHEMAS } from './collections.ts';
import type { Files } from './files.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml } from './parse-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

export interface ReadResult {
  /** Absent when one of the single files cannot be read, because nothing can be checked without them. */
  readonly content: Content | undefined;
  readonly problems: readonly ContentProblem[];
}

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
  const folder = <T>(name: CollectionName, extensions: RegExp, read: (file: string) => T | undefined): Entry<T>[] =>
    [...files.keys()]
      .filter((file) => file.startsWith(`${name}/`) && extensions.test(file))
      .flatMap((file) => {
        taken.add(file);
        const id = file.slice(name.length + 1).replace(extensions, '');
        const twin = [...taken].find((other) => other !== file && other.replace(extensions, '') === file.replace(extensions, ''));
        if (twin) problems.push(sameId(file, twin, id));
        const wellNamed = name === 'docs' || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);
        if (!wellNamed) problems.push(badName(file, id));
        const data = read(file);
        if (data === undefined) unreadable.add(`${name}/${id}`);
        return data === undefined || twin ? [] : [{ id, file, data }];
      });

  const records = <K extends keyof typeof COLLECTION_SCHEMAS>(name: K) =>
    folder(name, /\.ya?ml$/, (file) => yaml(file, COLLECTION_SCHEMAS[name]));

  const page = (file: string): PageRecord | undefined => {
    const parsed = parseMdx(file, files.get(file) ?? '');
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      return undefined;
    }
    const data = parse(file, docs, parsed.frontmatter);
    return data && { ...data, uses: parsed.uses };
  };

  const single = <K extends SingleName>(name: K) => {
    const file = `${name}.yaml`;
    taken.add(file);
    if (!files.has(file)) {
      problems.push(missing(file));
      return undefined;
    }
    const data = yaml(file, SINGLE_SCHEMAS[name]);
    return data === undefined ? undefined : { id: name, file, data };
  };

  const collections = {
    situations: records('situations'),
    utterances: records('utterances'),
    beats: records('beats'),
    blocks: records('blocks'),
    retired: records('retired'),
    claims: records('claims'),
    sources: records('sources'),
    countries: records('countries'),
    sheets: records('sheets'),
    decks: records('decks'),
    docs: folder('docs', /\.mdx$/, page),
  };
  const organisation = single('organisation');
  const families = single('families');
  const codes = single('codes');
  const versions = single('versions');
  const addresses = single('addresses');
  const release = single('release');
  const wording = single('wording');
  for (const file of files.keys()) if (!taken.has(file)) problems.push(stray(file));

  const content =
    organisation && families && codes && versions && addresses && release && wording
      ? { ...collections, organisation, families, codes, versions, addresses, release, wording, unreadable }
      : undefined;
  return { content, problems };
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
  allowed: 'the file',
  fix: 'Restore it; the handbook cannot be built without it.',
});

const stray = (file: string): ContentProblem => ({
  severity: 'error',
  rule: 'stray-file',
  file,
  field: '',
  found: 'a file that nothing reads',
  allowed: `YAML records in ${Object.keys(COLLECTION_SCHEMAS).join('/, ')}/ and MDX pages in docs/`,
  fix: 'Move it to its folder, correct its ending, or delete it.',
});
