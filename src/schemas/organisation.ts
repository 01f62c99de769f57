import { z } from 'zod';
import { id, text } from './shared.ts';

const answer = z.enum(['yes', 'no', 'unset']);
const line = text.nullable();

/** All an adopter may change without touching code. `null` means not filled in. */
export const organisation = z.strictObject({
  name: text.nullable().describe('Name of the organisation, shown beside the name of the handbook'),
  logo: z
    .string()
    .regex(/^[\w.-]+\.(svg|png)$/, 'the name of an SVG or PNG file in public/')
    .nullable()
    .describe('Logo file in public/, shown in the header'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb in lower case')
    .nullable()
    .describe('Accent colour for light pages; it must stand out from the paper at 7 to 1'),
  site: z.strictObject({
    address: z
      .url({ protocol: /^https?$/, error: 'an address such as https://handbook.example' })
      .nullable()
      .describe('Where the site is hosted; without it no page carries an absolute link or a QR code'),
    base: z
      .string()
      .regex(/^\/(\S*\/)?$/, 'a path that starts and ends with /')
      .describe('Folder the site is hosted in, / for the top'),
    repository: z
      .url({ protocol: /^https?$/, error: 'an address such as https://host.example/edit/main/' })
      .nullable()
      .describe('Where a reader edits a page; without it no page has an edit link'),
  }),
  countries: z
    .array(id)
    .describe('Countries of the callers, the first one shown first; empty means not chosen'),
  policies: z.strictObject({
    'may-end-calls': answer.describe('May agents end abusive calls themselves'),
    'no-penalty': answer.describe('Does the employer promise that ending a call by the rules has no penalty'),
  }),
  slots: z.strictObject({
    'hand-over-to': line,
    'silent-alert': z.strictObject({ 'in-hours': line, 'at-night': line, 'at-home': line }),
    'may-end': line,
    'warning-words': line,
    'incident-line': line,
    'emergency-relay': z.strictObject({ how: line, tested: z.iso.date('a date as YYYY-MM-DD').nullable() }),
    'safeguarding-lead': line,
    'interpreter-relay': line,
    'complaint-route': line,
    'may-give': line,
    'call-back-promise': line,
    'names-and-recording': line,
    'wellbeing-contact': line,
  }),
  off: z.array(id).describe('Situations that are switched off; danger cards cannot be'),
  owners: z.record(id, text).describe('Owner of each family, by family id'),
});

export type OrganisationRecord = z.infer<typeof organisation>;
