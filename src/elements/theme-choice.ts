const KEY = 'steady-theme';

/** Shows the theme select and keeps the choice, where the browser lets pages keep anything. */
export class ThemeChoiceElement extends HTMLElement {
  readonly #system = matchMedia('(prefers-color-scheme: light)');
  readonly #change = (): void => {
    const choice = this.#select?.value ?? 'auto';
    try {
      if (choice === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, choice);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
    this.#apply();
  };
  readonly #apply = (): void => {
    const choice = this.#select?.value ?? 'auto';
    document.documentElement.dataset.theme =
      choice === 'auto' ? (this.#system.matches ? 'light' : 'dark') : choice;
  };

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  connectedCallback(): void {
    if (this.#select) this.#select.value = storedTheme();
    this.hidden = false;
    this.addEventListener('change', this.#change);
    this.#system.addEventListener('change', this.#apply);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#change);
    this.#system.removeEventListener('change', this.#apply);
  }
}

function storedTheme(): 'auto' | 'light' | 'dark' {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}
