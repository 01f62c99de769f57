/**
 * Guidance pages by section, in reading order. Slugs are explicit, because Starlight cannot generate a
 * sidebar from pages outside src/content/docs. The contract test finds a page that is missing here.
 */
export const sidebar = [
  {
    label: 'Understand',
    items: ['understand/why-callers-get-angry', 'understand/what-aggression-does-to-you'],
  },
  { label: 'Steps', items: ['steps/seven-beats'] },
  { label: 'Escalate', items: ['escalate/four-doors'] },
];
