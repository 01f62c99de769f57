import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SLOTS } from '#src/domain/slots.ts';
import { COLLECTION_SCHEMAS, SINGLE_SCHEMAS } from '#src/reader/collections.ts';
import { docs } from '#src/schemas/docs.ts';
import { organisation } from '#src/schemas/organisation.ts';
import { id, isoDate, phraseId, text } from '#src/schemas/shared.ts';

const all = Object.entries({ ...COLLECTION_SCHEMAS, ...SINGLE_SCHEMAS, docs });

/** Every object of a JSON schema, with the way that leads to it. */
function* objects(schema: unknown, way: string): Generator<{ way: string; object: object }> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('type' in schema && schema.type === 'object') yield { way, object: schema };
  for (const [key, inner] of Object.entries(schema)) yield* objects(inner, `${way}/${key}`);
}

describe.each(all)('%s', (name, schema) => {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

  test('takes no key it does not know', () => {
    for (const { way, object } of objects(json, name)) {
      const open = 'additionalProperties' in object && object.additionalProperties;
      const isRecord = !('properties' in object);
      expect(isRecord || open === false, way).toBe(true);
    }
  });

  test('describes every key', () => {
    for (const { way, object } of objects(json, name)) {
      const properties = 'properties' in object ? Object.entries(object.properties ?? {}) : [];
      for (const [key, property] of properties)
        expect(property, `${way}/${key}`).toHaveProperty('description');
    }
  });

  test('refuses an empty file, a list and a line of text', () => {
    for (const input of [null, [], 'text']) expect(schema.safeParse(input).success).toBe(false);
  });
});

describe('ids', () => {
  test.each(['a', 'long-hold', 'a1-2b'])('%s', (value) => {
    expect(id.safeParse(value).success).toBe(true);
  });
  test.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', '1a', 'a b', 'a/b', 'é'])('not %j', (value) => {
    expect(id.safeParse(value).success).toBe(false);
  });
  test.each(['a/b', 'long-hold/own-it'])('phrase %s', (value) => {
    expect(phraseId.safeParse(value).success).toBe(true);
  });
  test.each(['a', 'a/', '/b', 'a/b/c', 'A/b'])('no phrase %j', (value) => {
    expect(phraseId.safeParse(value).success).toBe(false);
  });
});

describe('days', () => {
  test.each(['2030-01-31', '2028-02-29'])('%s', (value) => {
    expect(isoDate.safeParse(value).success).toBe(true);
  });
  test.each(['2030-02-30', '2029-02-29', '30-01-01', '2030-1-1', '01/01/2030', '2030-01-01T00:00'])(
    'not %s',
    (value) => {
      expect(isoDate.safeParse(value).success).toBe(false);
    },
  );
});

test('text is one line with something on it', () => {
  expect(text.parse('  a line  ')).toBe('a line');
  for (const value of ['', '   ', 'two\nlines'])
    expect(text.safeParse(value).success, value).toBe(false);
});

test('the adopter can fill in every slot a card may name, with all its parts', () => {
  const shape = organisation.shape.slots.shape;
  expect(Object.keys(shape)).toEqual(Object.keys(SLOTS));
  expect(Object.keys(shape['silent-alert'].shape)).toEqual(
    Object.keys(SLOTS['silent-alert'].parts),
  );
  expect(Object.keys(shape['emergency-relay'].shape)).toEqual(
    Object.keys(SLOTS['emergency-relay'].parts),
  );
});
