import type { PackChoice } from '#src/pack/choice.ts';
import { PAPERS, type Paper } from '#src/print/geometry.ts';
import type { PackParts, ReadyMade } from './pack-parts.ts';

/** What became of a drawing; one that took longer than the next is overtaken. */
export type Drawn = 'filled' | 'empty' | 'failed' | 'overtaken';

const PX_PER_MM = 96 / 25.4;

/** The sheets that will be printed. On screen they are made small enough to be seen whole. */
export class PackPreview {
  readonly #root: HTMLElement;
  readonly #parts: PackParts;
  #paper: Paper = 'a4';
  #drawing = 0;

  constructor(root: HTMLElement, parts: PackParts, signal: AbortSignal) {
    this.#root = root;
    this.#parts = parts;
    const size = new ResizeObserver(this.#fit);
    size.observe(root);
    signal.addEventListener('abort', () => {
      size.disconnect();
      this.#drawing += 1;
    });
  }

  /** Takes the paper, the edge and the style sheet of a choice. */
  setPaper({ format, paper, flip }: PackChoice): void {
    this.#paper = paper;
    const chosen = [`paper-${paper}`, `flip-${flip}`];
    for (const one of document.querySelectorAll<HTMLInputElement>('input[data-switch]'))
      one.checked = chosen.includes(one.id);
    for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-format]'))
      style.disabled = style.dataset.format !== format;
    this.#root.className = `sheets sheets-${format}`;
    this.#fit();
  }

  /**
   * Draws what is made of the ready-made parts of some groups.
   * @param make called once they are there, unless something else is drawn meanwhile
   */
  async draw(
    groups: ReadonlySet<string>,
    make: (ready: ReadyMade) => readonly HTMLElement[],
  ): Promise<Drawn> {
    const drawing = (this.#drawing += 1);
    this.#root.setAttribute('aria-busy', 'true');
    const ready = await this.#parts.of(groups).catch(() => undefined);
    if (drawing !== this.#drawing) return 'overtaken';
    const sheets = ready === undefined ? [] : make(ready);
    this.#root.removeAttribute('aria-busy');
    // Sheets are scaled; a scroll container would count its own children unscaled, so they are not its own.
    this.#root.querySelector('div')?.replaceChildren(...sheets);
    this.#fit();
    if (ready === undefined) return 'failed';
    return sheets.length > 0 ? 'filled' : 'empty';
  }

  readonly #fit = (): void => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.#root);
    const white = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
    const room = this.#root.clientWidth - white;
    const fit = Math.min(1, room / (PAPERS[this.#paper].width * PX_PER_MM));
    this.#root.style.setProperty('--fit', Math.max(fit, 0.1).toFixed(3));
  };
}
