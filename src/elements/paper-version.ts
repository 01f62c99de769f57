/**
 * Tells whether the version of a paper, given in the address as `?v=`, is the current one. Every version
 * stands in the page as `[data-version]`, newest first; so do the sentences, as `[data-answer]`.
 */
export class PaperVersionElement extends HTMLElement {
  connectedCallback(): void {
    const version = new URLSearchParams(location.search).get('v');
    if (version === null) return;
    const entries = [...this.querySelectorAll<HTMLElement>('[data-version]')];
    const index = entries.findIndex((entry) => entry.dataset.version === version);
    const answer = index === -1 ? 'unknown' : index === 0 ? 'current' : 'older';
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-answer]'))
      sentence.hidden = sentence.dataset.answer !== answer;
    for (const [i, entry] of entries.entries()) {
      if (i === index) entry.setAttribute('aria-current', 'true');
      entry.toggleAttribute('data-since', i < index);
    }
  }
}
