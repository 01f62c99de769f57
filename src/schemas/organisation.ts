import { z } from 'zod';
import { slotDefinition, type SlotId } from '#src/domain/slots.ts';
import { id, isoDate, text } from './shared.ts';

const answer = z.enum(['yes', 'no', 'unset']);

/** One detail of the site, described in the words that stand before its blank on paper. */
const line = (slot: SlotId, part?: string) => {
  const { label, parts } = slotDefinition(slot);
  const described = part === undefined ? label : `${label}, ${parts?.[part] ?? part}`;
  return text.nullable().describe(described);
};

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
  site: z
    .strictObject({
      address: z
        .url({ protocol: /^https?$/, error: 'an address such as https://handbook.example' })
        .nullable()
        .describe(
          'Where the site is hosted; without it no page carries an absolute link or a QR code',
        ),
      base: z
        .string()
        .regex(/^\/(\S*\/)?$/, 'a path that starts and ends with /')
        .describe('Folder the site is hosted in, / for the top'),
      repository: z
        .url({ protocol: /^https?$/, error: 'an address such as https://host.example/edit/main/' })
        .nullable()
        .describe('Where a reader edits a page; without it no page has an edit link'),
    })
    .describe('Where the handbook is hosted'),
  countries: z
    .array(id)
    .describe(
      'Countries of the callers, then of the agents, the first one shown first; empty means not chosen',
    ),
  policies: z
    .strictObject({
      'may-end-calls': answer.describe('May agents end abusive calls themselves'),
      'no-penalty': answer.describe(
        'Does the employer promise that ending a call by the rules has no penalty',
      ),
    })
    .describe('What the employer has decided'),
  slots: z
    .strictObject({
      'hand-over-to': line('hand-over-to'),
      'silent-alert': z
        .strictObject({
          'in-hours': line('silent-alert', 'in-hours'),
          'at-night': line('silent-alert', 'at-night'),
          'at-home': line('silent-alert', 'at-home'),
        })
        .describe(slotDefinition('silent-alert').label),
      'may-end': line('may-end'),
      'warning-words': line('warning-words'),
      'incident-line': line('incident-line'),
      'emergency-relay': z
        .strictObject({
          how: line('emergency-relay', 'how'),
          tested: isoDate.nullable().describe('Day it was last tested'),
        })
        .describe(slotDefinition('emergency-relay').label),
      'safeguarding-lead': line('safeguarding-lead'),
      'interpreter-relay': line('interpreter-relay'),
      'complaint-route': line('complaint-route'),
      'may-give': line('may-give'),
      'call-back-promise': line('call-back-promise'),
      'names-and-recording': line('names-and-recording'),
      'wellbeing-contact': line('wellbeing-contact'),
    })
    .describe('Details only you know; a card shows those it uses'),
  off: z.array(id).describe('Situations that are switched off; danger cards cannot be'),
  owners: z.record(id, text).describe('Owner of each family, by family id'),
});

export type OrganisationRecord = z.infer<typeof organisation>;
