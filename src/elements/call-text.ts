import { filledCallText } from '#src/domain/call-text.ts';
import { copyOrSelect } from './copy-text.ts';

/** A text about the call, written when it is opened, changed by hand and copied; nothing keeps it. */
export class CallTextElement extends HTMLElement {
  /** Set once somebody has changed the text: from then on it is theirs. */
  #edited = false;
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const details = this.querySelector('details');
    const text = this.querySelector('textarea');
    if (!details || !text) return;
    const write = () => {
      if (details.open && !this.#edited) text.value = this.#filled();
    };
    text.addEventListener('input', () => (this.#edited = true), { signal });
    details.addEventListener('toggle', write, { signal });
    document.addEventListener('input', write, { signal });
    this.querySelector('button')?.addEventListener('click', () => void this.#copy(text), {
      signal,
    });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  #filled(): string {
    return filledCallText(this.dataset.form ?? '', {
      opened: new Date(performance.timeOrigin),
      want: document.querySelector<HTMLInputElement>('they-want input')?.value ?? '',
    });
  }

  async #copy(text: HTMLTextAreaElement): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const { copied, selected } = this.dataset;
    const told = (await copyOrSelect(text)) ? copied : selected;
    if (status) status.textContent = told ?? '';
  }
}
