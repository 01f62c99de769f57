import type { Content } from './content.ts';
import { fillsSheet } from './sheets.ts';

/**
 * Addresses that follow from the records, without the base path; switched-off records keep theirs.
 * Addresses of pages that are no record (`/stop/`) stand in the register by hand.
 */
export function recordAddresses({
  situations,
  docs,
  sheets,
  decks,
  codes,
}: Pick<Content, 'situations' | 'docs' | 'sheets' | 'decks' | 'codes'>): string[] {
  const large = sheets.filter(({ data }) => data.format !== 'poster');
  const cards = situations.filter(({ data }) => fillsSheet(data));
  const forms = sheets.filter(({ data }) => data.format === 'form');
  return [
    ...docs.map(({ id }) => `/${id}/`),
    ...situations.flatMap(({ id }) => [`/situations/${id}/`, `/live/${id}/`]),
    ...[...sheets, ...cards].map(({ id }) => `/sheets/${id}/`),
    ...[...large, ...cards].map(({ id }) => `/sheets/${id}/large/`),
    ...forms.map(({ id }) => `/forms/${id}/`),
    ...decks.map(({ id }) => `/decks/${id}/`),
    ...Object.keys(codes.data.codes).map((code) => `/c/${code}/`),
  ];
}

/** The register of addresses with those of new records added; nothing ever leaves it. */
export function registeredAddresses(content: Content): { addresses: string[]; added: string[] } {
  const before = content.addresses.data.addresses;
  const added = recordAddresses(content).filter((address) => !before.includes(address));
  return { addresses: [...new Set([...before, ...added])].toSorted(), added };
}
