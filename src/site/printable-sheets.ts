import {
  cardSheets,
  type FormSheet,
  type ListSheet,
  type PosterSheet,
} from '#src/domain/sheets.ts';
import type { OrderedSituation } from '#src/domain/situations.ts';
import { catalogue } from './catalogue.ts';
import { strings } from './strings.ts';

interface Common {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Inside the site, without the base path. */
  readonly path: string;
  /** Sides of the standard edition. */
  readonly sides: number;
  /** Path of the edition in large print, where there is one. */
  readonly large: string | undefined;
}

export type PrintableList = Common & { readonly kind: 'list'; readonly sheet: ListSheet };
export type PrintablePoster = Common & { readonly kind: 'poster'; readonly sheet: PosterSheet };
export type PrintableForm = Common & { readonly kind: 'form'; readonly sheet: FormSheet };
export type PrintableCard = Common & { readonly kind: 'card'; readonly card: OrderedSituation };

/** A sheet that can be printed: one with a record of its own, or a card in order that fills one. */
export type PrintableSheet = PrintableList | PrintablePoster | PrintableForm | PrintableCard;

/** Every sheet that can be printed: those with records of their own, then danger and conduct cards. */
export const printableSheets = (): PrintableSheet[] => [
  ...[...catalogue.sheets.values()].map((sheet): PrintableSheet => {
    const { id, title, purpose } = sheet;
    const common = { id, title, purpose, path: pathOf(id), sides: 1 };
    if (sheet.format === 'form')
      return { ...common, kind: 'form', sheet, sides: sheet.sides, large: largeOf(id) };
    return sheet.format === 'poster'
      ? { ...common, kind: 'poster', sheet, large: undefined }
      : { ...common, kind: 'list', sheet, large: largeOf(id) };
  }),
  ...cardSheets(catalogue.situations).map((card): PrintableCard => ({
    kind: 'card',
    card,
    id: card.id,
    title: card.heading,
    purpose: strings.paper.cardSheet,
    path: pathOf(card.id),
    sides: 1,
    large: largeOf(card.id),
  })),
];

const pathOf = (id: string): string => `/sheets/${id}/`;
const largeOf = (id: string): string => `${pathOf(id)}large/`;
