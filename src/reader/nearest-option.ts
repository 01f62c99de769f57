import { z } from 'zod';
import { lookAlike } from '#src/domain/rules/closest.ts';
import type { Path } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** An issue with its path from the top of the file. */
export interface Placed {
  readonly issue: Issue;
  readonly path: Path;
  /** Issues that other options of a union have with the same value. */
  readonly others: readonly Issue[];
}

/**
 * An issue of a union gives way to those of the option that came closest, so that the message names the
 * real fault. Where the value fits none of the options at all, they are all kept as alternatives.
 */
export function placed(issue: Issue, base: Path = []): Placed[] {
  const path = [...base, ...issue.path];
  const own: Placed = { issue, path, others: [] };
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [own];
  const options = issue.errors
    .map((errors) => withoutEchoes(errors.flatMap((inner) => placed(inner, path))))
    .toSorted((a, b) => cost(a, path.length) - cost(b, path.length));
  const [nearest = [own], ...rest] = options;
  const [first] = nearest;
  if (first === undefined || first.path.length > path.length || !atTop(first, path.length))
    return nearest;
  const others = rest.flat().filter((other) => atTop(other, path.length));
  return [{ ...first, others: others.map((other) => other.issue) }, ...nearest.slice(1)];
}

/** A value of the wrong type is not also too long or too short. */
export const withoutEchoes = (all: readonly Placed[]): Placed[] => {
  const mistyped = new Set(
    all.filter(({ issue }) => issue.code === 'invalid_type').map(({ path }) => path.join('\0')),
  );
  return all.filter(
    ({ issue, path }) => issue.code === 'invalid_type' || !mistyped.has(path.join('\0')),
  );
};

/** Whether an issue is with the value as a whole rather than with something inside it. */
const atTop = ({ issue, path }: Placed, top: number): boolean =>
  path.length === top && issue.code !== 'unrecognized_keys';

/** How far a value is from an option: a wrong value as a whole weighs most, faults deep inside least. */
function cost(all: readonly Placed[], top: number): number {
  const missing = all.map(({ path }) => String(path.at(-1)));
  return all.reduce((sum, { issue, path }) => {
    if (issue.code !== 'unrecognized_keys') return sum + weight(path.length - top);
    const slips = issue.keys.filter((key) => lookAlike(key, missing) !== undefined).length;
    return sum + issue.keys.length * weight(path.length - top + 1) - slips;
  }, 0);
}

const weight = (depth: number): number => (depth === 0 ? 50 : depth === 1 ? 4 : 1);

/** The option of a union that a value was meant to be. */
export function nearestOption(union: z.ZodUnion, input: unknown): z.core.$ZodType | undefined {
  if (union instanceof z.ZodDiscriminatedUnion) {
    const path = [union.def.discriminator];
    const named = union.options.find((option) => {
      const issues = z.safeParse(option, input).error?.issues ?? [];
      return !issues.some((issue) => issue.path.join() === path.join());
    });
    if (named !== undefined) return named;
  }
  const costOf = (option: z.core.$ZodType) => {
    const issues = z.safeParse(option, input).error?.issues ?? [];
    return cost(withoutEchoes(issues.flatMap((issue) => placed(issue))), 0);
  };
  return union.options.toSorted((a, b) => costOf(a) - costOf(b))[0];
}
