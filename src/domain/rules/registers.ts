import type { Content } from '../content.ts';
import { currentVersions, PRINTED } from '../version.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Every printed record has one code and its present version in the ledger. */
export const registers: Rule = function* (context): Generator<ContentProblem> {
  if (!context.content.unreadable.has('codes')) yield* codes(context);
  // A version rests on other records too, so none can be judged while one of them cannot be read.
  if (context.content.unreadable.size === 0) yield* versions(context);
};

const codes: Rule = function* ({ content }): Generator<ContentProblem> {
  const { codes } = content;
  const printed = PRINTED.flatMap((collection) =>
    content[collection].map(({ id }) => `${collection}/${id}`),
  );
  const coded = new Set(
    Object.values(codes.data.codes).filter((target) => typeof target === 'string'),
  );
  for (const key of printed)
    if (!coded.has(key))
      yield problemIn(codes, {
        rule: 'no-code',
        field: 'codes',
        found: `no code for ${key}`,
        allowed: 'one code for everything that is printed',
        fix: `Add a code that was never used, such as: ${freeCode(key, content)}: ${key}`,
      });
  for (const [code, target] of Object.entries(codes.data.codes))
    if (typeof target === 'string' && !printed.includes(target) && !content.unreadable.has(target))
      yield problemIn(codes, {
        rule: 'code-without-record',
        field: `codes.${code}`,
        found: `${target}, which does not exist`,
        allowed: 'a record that exists, or { was, retired } for one that is gone',
        fix: `Write ${code}: { was: ${target}, retired: YYYY-MM-DD }; never give the code to another record.`,
      });
};

const versions: Rule = function* ({ content }): Generator<ContentProblem> {
  const { versions } = content;
  for (const [key, version] of currentVersions(content)) {
    const recorded = versions.data.versions[key]?.at(-1)?.version;
    if (recorded !== version)
      yield problemIn(versions, {
        rule: 'version-not-recorded',
        field: `versions.${key}`,
        found: `${recorded ?? 'nothing'}, and the record is at ${version}`,
        allowed: 'the present version as the last entry',
        fix: 'Run `npm run record -- "what changed for the reader"`.',
      });
  }
};

/** The next number after all codes, also retired ones, of the letter that records like this one have. */
function freeCode(key: string, { codes, situations, families }: Content): string {
  const [collection, id] = key.split('/');
  const family = situations.find((entry) => collection === 'situations' && entry.id === id)?.data
    .family;
  const taken = Object.entries(codes.data.codes);
  const sibling = taken.find(([, target]) => recordOf(target).startsWith(`${collection}/`))?.[0];
  const letter =
    families.data.families.find((one) => one.id === family)?.letter ?? sibling?.[0] ?? 'x';
  const numbers = taken.flatMap(([code]) =>
    code.startsWith(letter) ? [Number(code.slice(1))] : [],
  );
  return letter + String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

const recordOf = (target: string | { readonly was: string }): string =>
  typeof target === 'string' ? target : target.was;
