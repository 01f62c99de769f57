import { recall, remember } from './tab-memory.ts';

const KEY = 'steady-live-keys';
const NOTE = 'n';

/** Keys of one character on live pages, and the switch that turns them off (WCAG 2.1.4). */
export class LiveKeysElement extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const use = this.querySelector('input');
    if (!use) return;
    const show = () => {
      document.body.dataset.keys = use.checked ? 'on' : 'off';
    };
    const follow = () => {
      use.checked = !areOff();
      show();
    };
    follow();
    // A page that is taken back as it was left may be older than the choice.
    window.addEventListener('pageshow', follow, { signal });
    const change = () => {
      keep(use.checked);
      show();
    };
    use.addEventListener('change', change, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (use.checked && isPlain(event) && !isTyping(event) && press(event.key))
          event.preventDefault();
      },
      { signal },
    );
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#left.abort();
    delete document.body.dataset.keys;
  }
}

/** Does what the key stands for; false where it stands for nothing. */
function press(key: string): boolean {
  // What lies under the open results of the finder is not meant.
  if (document.querySelector('[data-finder="panel"]:not([hidden])')) return false;
  if (key.toLowerCase() === NOTE) return openNote();
  if (!/^[1-9]$/.test(key)) return false;
  const link = document.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`);
  link?.click();
  return link !== null;
}

/** Opens the call note, which is written when it opens, and puts the cursor into it. */
function openNote(): boolean {
  const note = document.querySelector<HTMLDetailsElement>('[data-text="note"] details');
  if (!note) return false;
  note.open = true;
  note.querySelector('textarea')?.focus();
  return true;
}

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.altKey &&
  !event.metaKey &&
  !event.repeat &&
  !event.isComposing &&
  !event.defaultPrevented;

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}

function areOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return recall('keys') === 'off';
  }
}

/** Keeps the choice; where storage is blocked, as long as the tab stays on these pages. */
function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    remember('keys', on ? '' : 'off');
  }
}
