import type { FormRecord } from '#src/schemas/sheet-form.ts';

/** Another record that a form is made of, or that leads to it. */
export interface FormReference {
  /** Path inside the record of the form. */
  readonly field: string;
  readonly to: 'situations' | 'blocks';
  readonly id: string;
  /** What the form prints of it. */
  readonly shown: 'whole' | 'title' | 'nothing';
}

/** Every record that a form names. */
export const formReferences = (form: Pick<FormRecord, 'for' | 'groups'>): FormReference[] => [
  ...form.for.map((id, i): FormReference => ({
    field: `for[${i}]`,
    to: 'situations',
    id,
    shown: 'nothing',
  })),
  ...form.groups.flatMap(({ fields }, g) =>
    fields.flatMap((field, f): FormReference[] => {
      const at = `groups[${g}].fields[${f}]`;
      const shown = 'whole';
      if ('steps' in field)
        return [{ field: `${at}.steps`, to: 'situations', id: field.steps, shown }];
      if ('block' in field) return [{ field: `${at}.block`, to: 'blocks', id: field.block, shown }];
      if ('cards' in field)
        return field.cards.map((id, i): FormReference => ({
          field: `${at}.cards[${i}]`,
          to: 'situations',
          id,
          shown: 'title',
        }));
      if ('options' in field && 'block' in field.options)
        return [{ field: `${at}.options.block`, to: 'blocks', id: field.options.block, shown }];
      return [];
    }),
  ),
];
