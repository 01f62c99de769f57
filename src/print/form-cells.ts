import type { MayEndCalls } from '#src/domain/ending-policy.ts';
import type { FormField, Share } from '#src/domain/form-fields.ts';
import { slotsOf } from '#src/domain/forms.ts';
import type { FormSheet } from '#src/domain/sheets.ts';
import { slotDefinition, type SlotId } from '#src/domain/slots.ts';
import { strings } from '#src/site/strings.ts';
import { asSentence, bold, regular, type FaceRun } from './face.ts';
import { stepRuns } from './ordered-front.ts';

/** Something on a form that takes a line or a part of one. */
export type FormCell = {
  readonly share: Share;
  /** Place on the card it comes from. */
  readonly number?: number | undefined;
  readonly label: readonly FaceRun[];
} & (
  | { readonly kind: 'text' }
  | {
      readonly kind: 'write';
      readonly lines: number;
      /** Words before what is written one after the other on a line. */
      readonly parts: readonly string[];
      /** Whether the label says what belongs there. */
      readonly hinted?: boolean;
    }
  | { readonly kind: 'time' | 'date' }
  | { readonly kind: 'mark'; readonly options: readonly string[]; readonly other?: string }
  | { readonly kind: 'rows'; readonly count: number }
);

export interface CellGroup {
  readonly title: string;
  readonly cells: readonly FormCell[];
}

/** What a form shows that comes from the adopter. */
export interface FormSite {
  readonly slotValue: (slot: SlotId) => string | undefined;
  /** The text of a record as it is printed. */
  readonly text: (value: string) => string;
  readonly mayEndCalls: MayEndCalls;
}

/**
 * Everything on a form. A detail of the site that is not filled in becomes a line to write it on, at the end
 * of the group that first needs it.
 */
export function formCells(form: FormSheet, site: FormSite): CellGroup[] {
  const open = new Set(form.slots.filter((slot) => site.slotValue(slot) === undefined));
  const groups = form.groups.map(({ title, fields }) => {
    const needed = slotsOf(fields).filter((slot) => open.delete(slot));
    return {
      title,
      cells: [...fields.map((field) => fieldCell(field, site)), ...needed.map(slotCell)],
    };
  });
  return [...groups, ...keptGroup(form.keep, open, site)];
}

function fieldCell(field: FormField, { text, mayEndCalls }: FormSite): FormCell {
  const share = 'share' in field ? field.share : 'whole';
  switch (field.kind) {
    case 'note': {
      const lead = field.label === undefined ? [] : [bold(`${text(field.label)}: `)];
      return { kind: 'text', share, label: [...lead, regular(asSentence(text(field.text)))] };
    }
    case 'step':
    case 'question': {
      // A question of the form alone is no phrase of a card, but is said all the same.
      const label =
        field.kind === 'question' && field.step.phrase === undefined
          ? [bold(`“${text(field.step.text)}”`)]
          : stepRuns(field.step, text, mayEndCalls);
      const { number } = field;
      return field.kind === 'step'
        ? { kind: 'text', share, number, label }
        : { kind: 'write', share, number, label, lines: field.lines, parts: [] };
    }
    case 'cards':
      return {
        kind: 'text',
        share,
        label: [
          bold(`${text(field.label)}: `),
          ...field.situations.flatMap(({ heading, code }, i) => [
            regular(`${i > 0 ? ' · ' : ''}${heading} `),
            bold(code),
          ]),
        ],
      };
    case 'write': {
      const { hint, lines } = field;
      const label = text(field.label);
      return {
        kind: 'write',
        share,
        label: hint ? [bold(`${label}: `), regular(text(hint))] : [bold(label)],
        lines,
        parts: [],
        hinted: hint !== undefined,
      };
    }
    case 'mark': {
      const { options, other } = field;
      const label = [bold(text(field.label))];
      return { kind: 'mark', share, label, options, ...(other === undefined ? {} : { other }) };
    }
    case 'time':
    case 'date':
      return { kind: field.kind, share, label: [bold(text(field.label))] };
    case 'rows':
      return { kind: 'rows', share, label: [bold(text(field.label))], count: field.count };
  }
}

/** Where the form goes: a line for it if nobody has said, and the line is not on the form already. */
function keptGroup(
  keep: SlotId | undefined,
  open: ReadonlySet<SlotId>,
  { slotValue }: FormSite,
): CellGroup[] {
  if (keep === undefined) return [];
  const place = slotValue(keep) ?? slotDefinition(keep).label;
  const said: FormCell = { kind: 'text', share: 'whole', label: [regular(asSentence(place))] };
  return [{ title: strings.forms.goesTo, cells: [open.has(keep) ? slotCell(keep) : said] }];
}

function slotCell(slot: SlotId): FormCell {
  const { label, parts } = slotDefinition(slot);
  return {
    kind: 'write',
    share: 'whole',
    label: [bold(`${strings.forms.beforeCalls}: `), regular(label)],
    lines: 1,
    parts: Object.values(parts ?? {}).map((part) => `${part}:`),
  };
}
