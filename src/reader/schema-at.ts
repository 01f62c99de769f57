import { z } from 'zod';

type Schema = z.core.$ZodType;
export type Path = readonly PropertyKey[];

/** What a path leads to inside a value. */
export const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    input,
  );

/**
 * Every schema a path passes, outermost first, as far as it can be followed.
 * @param choose the option of a union that fits a value best
 */
export function schemasAlong(
  schema: Schema,
  path: Path,
  input: unknown,
  choose: (union: z.ZodUnion, input: unknown) => Schema | undefined,
): Schema[] {
  const [key, ...rest] = path;
  const on = (next: Schema | undefined, way: Path, value: unknown): Schema[] =>
    next === undefined ? [schema] : [schema, ...schemasAlong(next, way, value, choose)];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return on(schema.unwrap(), path, input);
  if (schema instanceof z.ZodUnion) return on(choose(schema, input), path, input);
  if (key === undefined) return [schema];
  const value = valueAt(input, [key]);
  if (isObject(schema)) return on(schema._zod.def.shape[String(key)], rest, value);
  if (schema instanceof z.ZodArray) return on(schema.element, rest, value);
  if (schema instanceof z.ZodRecord) return on(schema.valueType, rest, value);
  return [schema];
}

/** Keys an object schema knows; none for any other schema. */
export const keysOf = (schema: Schema | undefined): string[] =>
  schema !== undefined && isObject(schema) ? Object.keys(schema._zod.def.shape) : [];

/** The innermost description. */
export const descriptionOf = (schemas: readonly Schema[]): string | undefined =>
  schemas
    .map((schema) => (schema instanceof z.ZodType ? schema.description : undefined))
    .findLast((description) => description !== undefined);

const isObject = (schema: Schema): schema is z.core.$ZodObject<z.core.$ZodShape> =>
  schema instanceof z.ZodObject;
