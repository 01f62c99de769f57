import { z } from 'zod';
import { isoDate, text } from './shared.ts';

/** Code of everything printable: a family letter and digits. Assigned once, never reused. */
export const code = z.string().regex(/^[a-z][0-9]{2}$/, 'a code such as c01');

/** `collection/id` of a record. */
export const recordKey = z
  .string()
  .regex(/^[a-z]+\/[a-z][a-z0-9-]*$/, 'a record such as situations/long-hold');

/** The register of codes. A code whose record is gone stays here, marked retired. */
export const codes = z.strictObject({
  codes: z
    .record(
      code,
      z.union([
        recordKey,
        z.strictObject({
          was: recordKey.describe('The record it stood for'),
          retired: isoDate.describe('When it was retired'),
        }),
      ]),
    )
    .describe('Record of each code'),
});

/** The ledger: each version of each printable record, oldest first. */
export const versions = z.strictObject({
  versions: z
    .record(
      recordKey,
      z
        .array(
          z.strictObject({
            version: z
              .string()
              .regex(/^[0-9a-f]{6}$/, 'six hexadecimal digits')
              .describe('Short hash of what is printed'),
            date: isoDate.describe('When this version was released'),
            changed: text.describe('What changed for the reader'),
          }),
        )
        .min(1),
    )
    .describe('Versions of each record, oldest first'),
});

/** Addresses ever released. They must all stay alive. */
export const addresses = z.strictObject({
  addresses: z
    .array(z.string().regex(/^\/\S*$/, 'an address that starts with /'))
    .describe('Every address ever released'),
});

/** The release these records belong to. Reviews are judged against its date, never against the clock. */
export const release = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')
    .describe('Version, the same as in package.json'),
  date: isoDate.describe('Date of the release'),
});

export type CodesRecord = z.infer<typeof codes>;
export type VersionsRecord = z.infer<typeof versions>;
export type AddressesRecord = z.infer<typeof addresses>;
export type ReleaseRecord = z.infer<typeof release>;
