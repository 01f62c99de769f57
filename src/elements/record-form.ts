import { dayAndTime } from '#src/domain/call-text.ts';
import { formText } from '#src/domain/form-text.ts';
import { copyOrSelect } from './copy-text.ts';
import { formAnswers } from './form-answers.ts';

/** A form whose answers stand below it as text to copy. They are in the page alone, and go when it goes. */
export class RecordFormElement extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const form = this.querySelector('form');
    const text = this.querySelector<HTMLTextAreaElement>('[data-text]');
    if (!form || !text) return;
    const write = () => {
      text.value = formText({
        name: this.dataset.name ?? '',
        written: this.dataset.written ?? '',
        at: new Date(),
        groups: formAnswers(form),
      });
      this.#say('');
    };
    form.addEventListener(
      'input',
      () => {
        write();
        this.#warn(true);
      },
      { signal },
    );
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(write), { signal });
    form.addEventListener(
      'reset',
      () => {
        this.#warn(false);
      },
      { signal },
    );
    form.addEventListener('click', this.#fill, { signal });
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy(text), {
      signal,
    });
    // A page that is kept to come back to would show one person's notes to the next.
    window.addEventListener(
      'pagehide',
      () => {
        form.reset();
      },
      { signal },
    );
    for (const part of this.querySelectorAll<HTMLElement>('[data-script], [data-no-script]'))
      part.hidden = part.dataset.script === undefined;
    write();
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#warn(false);
  }

  /** Fills in the time of now, or today, at the press of its button. */
  readonly #fill = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement) || target.dataset.fill === undefined) return;
    const input = target.parentElement?.querySelector('input');
    if (!input) return;
    const [day = '', time = ''] = dayAndTime(new Date()).split(' ');
    input.value = input.type === 'time' ? time : day;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  async #copy(text: HTMLTextAreaElement): Promise<void> {
    const copied = await copyOrSelect(text);
    this.#say((copied ? this.dataset.copied : this.dataset.selected) ?? '');
    if (copied) this.#warn(false);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  /** Whether the browser asks before the page goes: while something stands there that was not copied. */
  #warn(on: boolean): void {
    window.onbeforeunload = on ? () => '' : null;
  }
}
