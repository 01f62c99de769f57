import type { FormRecord } from '#src/schemas/sheet-form.ts';
import type { Content } from './content.ts';
import { formFields, type FormField } from './form-fields.ts';
import { formReferences, type FormReference } from './form-references.ts';
import type { Situation } from './situations.ts';
import { isSlotId, SLOTS, type SlotId } from './slots.ts';
import { bracedNames, strings } from './text.ts';

export interface FormGroup {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** What a form is made of, ready to print and to fill in. */
export interface Form {
  readonly format: 'form';
  readonly groups: readonly FormGroup[];
  /** Sides of paper it takes; in large print up to twice as many. */
  readonly sides: number;
  /** The local detail that says where the form goes. */
  readonly keep?: SlotId | undefined;
  /** Every local detail it shows, in the order of the slot list. */
  readonly slots: readonly SlotId[];
  /** Situations whose cards lead to it. */
  readonly leads: readonly string[];
  /** Records it names. */
  readonly references: readonly FormReference[];
}

/** A form without what comes from cards that are switched off. */
export function buildForm(
  data: FormRecord,
  { blocks }: Pick<Content, 'blocks'>,
  situations: ReadonlyMap<string, Situation>,
): Form {
  const itemsOf = (id: string) => blocks.find((block) => block.id === id)?.data.items ?? [];
  const groups = data.groups.map(({ title, fields }): FormGroup => ({
    title,
    fields: fields.flatMap((field) => formFields(field, { situations, itemsOf })),
  }));
  return {
    format: 'form',
    groups,
    keep: data.keep,
    slots: slotsOf(
      groups.flatMap(({ fields }) => fields),
      data.keep,
    ),
    sides: data.sides,
    leads: data.for.filter((id) => situations.has(id)),
    references: formReferences(data),
  };
}

/** Local details that fields name, in the order of the slot list. */
export function slotsOf(fields: readonly FormField[], keep?: SlotId): SlotId[] {
  // What a link leads to names details of its own.
  const shown = fields.filter(({ kind }) => kind !== 'cards');
  const named = new Set<string | undefined>([
    ...[...strings(shown)].flatMap(({ text }) => bracedNames(text)),
    keep,
  ]);
  return Object.keys(SLOTS)
    .filter(isSlotId)
    .filter((slot) => named.has(slot));
}
