import type { Catalogue, Page } from './catalogue.ts';
import type { PageUse } from './content.ts';
import { PAGE_COMPONENTS } from './page-components.ts';
import { isOnSheet, type ListSheet } from './sheets.ts';

/** Components of pages that show records without naming one. */
const WHOLE: Readonly<Record<string, { readonly collection: string; readonly id?: string }>> = {
  BeatsFigure: { collection: 'beats' },
  DoorsFigure: { collection: 'blocks', id: 'four-doors' },
  HeatFigure: { collection: 'blocks', id: 'heat-scale' },
  MethodsFigure: { collection: 'methods' },
  RetiredList: { collection: 'retired' },
};

/** Links to a record and mentions of it do not make a page show it. */
const SHOWN = ['blocks', 'beats', 'methods', 'retired'];

/** Sheets that print what a page shows; those that begin with it come first. */
export function pageSheets(
  { uses }: Pick<Page, 'uses'>,
  { sheets, beats, methods, retired }: Pick<Catalogue, 'sheets' | 'beats' | 'methods' | 'retired'>,
): ListSheet[] {
  const all: Readonly<Record<string, readonly string[]>> = {
    beats: beats.map(({ id }) => id),
    methods: methods.map(({ id }) => id),
    retired: [...retired.keys()],
  };
  const recordsOf = ({ component, id }: PageUse): (readonly [string, string])[] => {
    const collection = PAGE_COMPONENTS[component];
    if (collection !== undefined && id !== undefined)
      return SHOWN.includes(collection) ? [[collection, id]] : [];
    const whole = WHOLE[component];
    if (whole === undefined) return [];
    const ids = whole.id === undefined ? (all[whole.collection] ?? []) : [whole.id];
    return ids.map((each) => [whole.collection, each]);
  };
  const shown = uses.flatMap(recordsOf);
  const shows = (sheet: ListSheet) =>
    shown.some(([collection, id]) => isOnSheet(sheet, collection, id));
  const begins = (sheet: ListSheet) => shows({ ...sheet, parts: sheet.parts.slice(0, 1) });
  const found = [...sheets.values()].filter((sheet) => sheet.format === 'list').filter(shows);
  return [...found.filter(begins), ...found.filter((sheet) => !begins(sheet))];
}
