import type { CardArrangement } from '#src/pack/arrange.ts';
import type { PackChoice } from '#src/pack/choice.ts';
import { PAPERS, type Paper } from '#src/print/geometry.ts';
import type { PackParts } from './pack-parts.ts';
import { cardSheets } from './pack-sheets.ts';

/** What became of a drawing; one that took longer than the next is overtaken. */
export type Drawn = 'filled' | 'empty' | 'failed' | 'overtaken';

const PX_PER_MM = 96 / 25.4;

/** The sheets that will be printed. On screen they are made small enough to be seen whole. */
export class PackPreview {
  readonly #root: HTMLElement;
  readonly #parts: PackParts;
  readonly #template: (name: string) => HTMLTemplateElement;
  #paper: Paper = 'a4';
  #drawing = 0;

  constructor(
    root: HTMLElement,
    parts: PackParts,
    template: (name: string) => HTMLTemplateElement,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#parts = parts;
    this.#template = template;
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

  /** Draws the cards of an arrangement. @param groups those that hold them */
  async showCards(
    arrangement: CardArrangement,
    format: 'poker' | 'a6',
    groups: ReadonlySet<string>,
  ): Promise<Drawn> {
    const drawing = (this.#drawing += 1);
    this.#root.setAttribute('aria-busy', 'true');
    const sheets = await this.#parts
      .cards(groups)
      .then((cards) => cardSheets(arrangement, format, cards, this.#template))
      .catch(() => undefined);
    if (drawing !== this.#drawing) return 'overtaken';
    this.#root.removeAttribute('aria-busy');
    this.#root.replaceChildren(...(sheets ?? []));
    this.#fit();
    if (sheets === undefined) return 'failed';
    return sheets.length > 0 ? 'filled' : 'empty';
  }

  readonly #fit = (): void => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.#root);
    const white = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
    const room = this.#root.clientWidth - white;
    const zoom = Math.min(1, room / (PAPERS[this.#paper].width * PX_PER_MM));
    this.#root.style.setProperty('--zoom', Math.max(zoom, 0.1).toFixed(3));
  };
}
