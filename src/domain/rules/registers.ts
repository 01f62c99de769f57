import { currentVersions, PRINTED } from '../version.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Every printed record has one code and its present version in the ledger. */
export const registers: Rule = function* ({ content }): Generator<ContentProblem> {
  const { codes, versions } = content;
  const coded = new Set(Object.values(codes.data.codes).filter((target) => typeof target === 'string'));
  const current = currentVersions(content);
  for (const collection of PRINTED)
    for (const entry of content[collection]) {
      const key = `${collection}/${entry.id}`;
      if (!coded.has(key))
        yield problemIn(codes, {
          rule: 'no-code',
          field: 'codes',
          found: `no code for ${key}`,
          allowed: 'one code for everything that is printed',
          fix: `Add the next free number of its letter, such as: c99: ${key}`,
        });
      const version = current.get(key) ?? '';
      const recorded = versions.data.versions[key]?.at(-1)?.version;
      if (recorded !== version)
        yield problemIn(versions, {
          rule: 'version-not-recorded',
          field: `versions.${key}`,
          found: recorded === undefined ? `nothing, and the record is at ${version}` : `${recorded}, and the record is at ${version}`,
          allowed: 'the present version as the last entry',
          fix: 'Run `npm run record -- "what changed for the reader"`.',
        });
    }
  for (const [code, target] of Object.entries(codes.data.codes))
    if (typeof target === 'string' && !current.has(target) && !content.unreadable.has(target))
      yield problemIn(codes, {
        rule: 'code-without-record',
        field: `codes.${code}`,
        found: target,
        allowed: 'a record that exists, or { was, retired } for one that is gone',
        fix: 'Mark the code retired; never give it to another record.',
      });
};
