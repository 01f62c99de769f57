import { paperStanding } from '#src/domain/paper-standing.ts';

/**
 * Tells whether the version of a paper, given in the address as `?v=`, is the current one. Every version
 * stands in the page as `[data-version]`, newest first; so do the sentences, as `[data-answer]`, unless the
 * record is no longer in use and none of them holds.
 */
export class PaperVersionElement extends HTMLElement {
  connectedCallback(): void {
    const entries = [...this.querySelectorAll<HTMLElement>('[data-version]')];
    const standing = paperStanding(
      entries.map(({ dataset }) => dataset.version ?? ''),
      new URLSearchParams(location.search).get('v'),
    );
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-answer]'))
      sentence.hidden = sentence.dataset.answer !== standing.answer;
    if (!('index' in standing)) return;
    for (const [i, entry] of entries.entries()) {
      if (i === standing.index) entry.setAttribute('aria-current', 'true');
      entry.toggleAttribute('data-since', i < standing.index);
    }
  }
}
