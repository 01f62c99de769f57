import {
  chosenOf,
  PACK_FORMATS,
  withCard,
  withoutCard,
  withoutPhrase,
  withPhrase,
  type PackChoice,
} from '#src/pack/choice.ts';
import { headingOf } from '#src/pack/address.ts';
import type { Shelf, ShelfCard } from '#src/pack/shelf.ts';

/** The cards of the page as its check boxes tell them, and the codes that stand for none. */
export function readShelf(root: HTMLElement): Shelf {
  const cards = new Map<string, ShelfCard>();
  for (const { value: code, dataset } of boxes(root, 'card'))
    cards.set(code, {
      code,
      title: dataset.title ?? code,
      ordered: dataset.ordered !== undefined,
      phrases: words(dataset.phrases),
      poker: words(dataset.poker),
      a6: dataset.a6 !== undefined,
      row: dataset.row !== undefined,
    });
  return {
    cards,
    retired: new Set(words(root.dataset.retired)),
    off: new Set(words(root.dataset.off)),
  };
}

/** Sets every control of the form to a choice. */
export function showChoice(root: HTMLElement, choice: PackChoice, { cards }: Shelf): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('form input[type="radio"]'))
    radio.checked = [choice.format, choice.paper, choice.flip].some(
      (value) => value === radio.value,
    );
  for (const box of boxes(root, 'large')) box.checked = choice.large;
  const heading = root.querySelector<HTMLInputElement>('input[name="heading"]');
  if (heading && heading.value !== choice.heading) heading.value = choice.heading;
  for (const box of boxes(root, 'card')) {
    const card = cards.get(box.value);
    const chosen = card ? chosenOf(choice.items, card) : 'none';
    box.checked = chosen === 'all';
    box.indeterminate = chosen === 'some';
  }
  for (const box of boxes(root, 'phrase'))
    box.checked =
      choice.items.includes(box.value) || choice.items.includes(box.value.split('.')[0] ?? '');
  root.dataset.format = choice.format;
}

/** The choice after one control of the form was changed. */
export function changedChoice(
  choice: PackChoice,
  { name, value, checked }: HTMLInputElement,
  { cards }: Shelf,
): PackChoice {
  const { items } = choice;
  switch (name) {
    case 'format':
      return { ...choice, format: PACK_FORMATS.find((format) => format === value) ?? 'poker' };
    case 'paper':
      return { ...choice, paper: value === 'letter' ? 'letter' : 'a4' };
    case 'flip':
      return { ...choice, flip: value === 'short' ? 'short' : 'long' };
    case 'large':
      return { ...choice, large: checked };
    case 'heading':
      return { ...choice, heading: headingOf(value) };
    case 'card':
      return { ...choice, items: checked ? withCard(items, value) : withoutCard(items, value) };
    case 'phrase': {
      const [code = '', phrase = ''] = value.split('.');
      const card = cards.get(code);
      if (!card) return choice;
      return {
        ...choice,
        items: checked ? withPhrase(items, code, phrase) : withoutPhrase(items, card, phrase),
      };
    }
    default:
      return choice;
  }
}

const boxes = (root: HTMLElement, name: string): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`),
];

const words = (list: string | undefined): string[] =>
  (list ?? '').split(' ').filter((word) => word !== '');
