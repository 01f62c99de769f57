import type { FormRecord } from '#src/schemas/sheet-form.ts';
import { isNoted } from './call-text.ts';
import type { Content } from './content.ts';
import { formReferences } from './form-references.ts';

/** What a reader of a form on paper sees: its own words, and the versions of what it shows of other records. */
export function printedForm(
  form: FormRecord,
  { blocks, situations }: Pick<Content, 'blocks' | 'situations'>,
  version: (key: string) => string | undefined,
): Record<string, unknown> {
  // Whether a line is room to write or advice shows on the form, not in the block.
  const noted = (block: string) => blocks.find(({ id }) => id === block)?.data.items.map(isNoted);
  const title = (card: string) => situations.find(({ id }) => id === card)?.data.title;
  return {
    groups: form.groups,
    keep: form.keep,
    shown: formReferences(form).map(({ to, id, shown }) => {
      if (shown === 'whole') return [version(`${to}/${id}`), noted(id)];
      return shown === 'title' ? title(id) : undefined;
    }),
  };
}
