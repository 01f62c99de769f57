import { load, type CheerioAPI } from 'cheerio';

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** Node.TEXT_NODE, which only browsers have by name. */
const TEXT = 3;

/** Part of their length that English words grow by in the longer European languages. */
const GROWTH = 0.4;

const PADDING = ' łǿńgéř ẃórđś tó fíll thé líñé';

const ATTRIBUTES = ['placeholder', 'aria-label', 'title', 'alt'] as const;

/** Words as a longer language would write them; codes, numbers and single signs stay as they are. */
export function longer(text: string): string {
  const words = text.trim();
  if (!/\p{L}{2}/u.test(words) || /^[a-z]\d{2}$/.test(words)) return text;
  const grown = Math.ceil(words.length * GROWTH);
  const padding = PADDING.repeat(Math.ceil(grown / PADDING.length)).slice(0, Math.max(grown, 2));
  const accented = words.replaceAll(/[aeiouAEIOU]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return text.replace(words, () => accented + padding);
}

export interface PseudoLocale {
  readonly longer?: boolean;
  readonly rtl?: boolean;
}

/** A page as it would stand in a language with longer words, or one that is written from right to left. */
export function pseudoLocale(
  html: string,
  { longer: grow = false, rtl = false }: PseudoLocale,
): string {
  const $ = load(html);
  if (grow) growAll($);
  if (rtl) $('html, main[dir]').attr('dir', 'rtl');
  return $.html();
}

function growAll($: CheerioAPI): void {
  $('body *, body')
    .contents()
    .each((_, node) => {
      if (
        node.nodeType !== TEXT ||
        !('data' in node) ||
        $(node).closest('script, style').length > 0
      )
        return;
      node.data = longer(node.data);
    });
  for (const name of ATTRIBUTES)
    $(`body [${name}]`).each((_, element) => {
      $(element).attr(name, longer($(element).attr(name) ?? ''));
    });
}
