import type { SingleRecords } from '#src/domain/content.ts';

const slots: SingleRecords['organisation']['slots'] = {
  'hand-over-to': null,
  'silent-alert': { 'in-hours': null, 'at-night': null, 'at-home': null },
  'may-end': null,
  'warning-words': null,
  'incident-line': null,
  'emergency-relay': { how: null, tested: null },
  'safeguarding-lead': null,
  'interpreter-relay': null,
  'complaint-route': null,
  'may-give': null,
  'call-back-promise': null,
  'names-and-recording': null,
  'wellbeing-contact': null,
};

/**
 * What stands in for a single file that cannot be read, so that everything else is still checked and
 * all problems are reported at once. Nothing is ever built from it.
 */
export const EMPTY_SINGLES: { readonly [K in keyof SingleRecords]: SingleRecords[K] } = {
  organisation: {
    name: null,
    logo: null,
    accent: null,
    site: { address: null, base: '/', repository: null },
    countries: [],
    policies: { 'may-end-calls': 'unset', 'no-penalty': 'unset' },
    slots,
    off: [],
    owners: {},
  },
  families: { families: [] },
  codes: { codes: {} },
  versions: { versions: {} },
  addresses: { addresses: [] },
  release: { version: '0.0.0', date: '0000-01-01' },
  wording: {
    blame: [],
    promises: [],
    idioms: [],
    stock: [],
    stiff: [],
    'one-country': [],
    verbs: [],
    accepted: [],
  },
  synonyms: { groups: [] },
};
