import type { Catalogue } from './catalogue.ts';
import type { Situation } from './situations.ts';

/** One card as a row: what there is of it, and what is still missing. */
export interface CardRow {
  readonly code: string;
  readonly id: string;
  readonly ending: string;
  readonly form: string;
  /** Lines to say or to ask. */
  readonly lines: number;
  /** Other wordings of those lines. */
  readonly variants: number;
  readonly utterances: number;
  /** Words that may mean danger. */
  readonly alarm: number;
  /** Day of the second reading; empty where none is asked for. */
  readonly reading: string;
  readonly review: string;
}

const phrases = (card: Situation) =>
  card.form === 'sample' ? card.say : card.steps.flatMap((step) => step.phrase ?? []);

/** Every card of the handbook as a row, in the order of the index. */
export const cardRows = ({ situations, utterances, readings }: Catalogue): CardRow[] =>
  [...situations.values()].map((card) => ({
    code: card.code,
    id: card.id,
    ending: card.ending,
    form: card.form,
    lines: phrases(card).length,
    variants: phrases(card).reduce((sum, phrase) => sum + phrase.variants.length, 0),
    utterances: utterances.get(card.id)?.lines.length ?? 0,
    alarm: utterances.get(card.id)?.alarm.length ?? 0,
    reading: readings.get(card.id)?.date ?? '',
    review: card.review === 'none' ? 'none' : `${card.review.role}, ${card.review.date}`,
  }));

const COLUMNS = [
  'code',
  'id',
  'ending',
  'form',
  'lines',
  'variants',
  'utterances',
  'alarm',
  'reading',
  'review',
] as const satisfies readonly (keyof CardRow)[];

/** The rows as a table in plain text, with a last line of counts. */
export function cardTable(rows: readonly CardRow[]): string {
  const width = (column: (typeof COLUMNS)[number]) =>
    Math.max(column.length, ...rows.map((row) => String(row[column]).length));
  const line = (cell: (column: (typeof COLUMNS)[number]) => string | number) =>
    COLUMNS.map((column) => {
      const value = cell(column);
      return typeof value === 'number'
        ? String(value).padStart(width(column))
        : value.padEnd(width(column));
    })
      .join('  ')
      .trimEnd();
  const sum = (column: 'lines' | 'utterances') => rows.reduce((all, row) => all + row[column], 0);
  const reviewed = rows.filter(({ review }) => review !== 'none').length;
  const readTwice = rows.filter(({ reading }) => reading !== '').length;
  return [
    line((column) => column),
    ...rows.map((row) => line((column) => row[column])),
    '',
    `${rows.length} cards, ${sum('lines')} lines to say, ${sum('utterances')} utterances; ${readTwice} read twice, ${reviewed} reviewed by a specialist`,
  ].join('\n');
}
