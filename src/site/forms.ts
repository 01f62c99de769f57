import type { FormSheet } from '#src/domain/sheets.ts';
import { catalogue } from './catalogue.ts';

/** Every form, in the order of its id. */
export const forms: readonly FormSheet[] = [...catalogue.sheets.values()].flatMap((sheet) =>
  sheet.format === 'form' ? [sheet] : [],
);

/** Address of a form to fill in on screen, and of the same on paper, without the base path. */
export const formPaths = ({ id }: FormSheet) => ({
  screen: `/forms/${id}/`,
  paper: `/sheets/${id}/`,
});

/** Forms that the card of a situation leads to. */
export const formsOf = (situation: string): FormSheet[] =>
  forms.filter(({ leads }) => leads.includes(situation));

/** Forms whose lines to fill in are those of a block. */
export const formsWith = (block: string): FormSheet[] =>
  forms.filter(({ references }) =>
    references.some(
      ({ to, id, field }) => to === 'blocks' && id === block && field.endsWith('.block'),
    ),
  );
