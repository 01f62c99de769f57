import type { BlockItem } from '#src/schemas/block.ts';
import type { FieldRecord } from '#src/schemas/sheet-form.ts';
import { isNoted } from './call-text.ts';
import type { Situation, Step } from './situations.ts';

/** Part of the line a field takes. */
export type Share = 'whole' | 'half' | 'third';

/** One thing on a form: words to read, or words and a place to answer. */
export type FormField =
  | { readonly kind: 'note'; readonly label?: string | undefined; readonly text: string }
  | { readonly kind: 'step'; readonly number: number; readonly step: Step }
  | { readonly kind: 'cards'; readonly label: string; readonly situations: readonly Situation[] }
  | {
      readonly kind: 'question';
      /** Place on its card; a question of the form alone has none. */
      readonly number?: number;
      readonly step: Step;
      readonly lines: number;
    }
  | {
      readonly kind: 'write';
      readonly label: string;
      readonly hint?: string | undefined;
      readonly lines: number;
      readonly share: Share;
    }
  | {
      readonly kind: 'mark';
      readonly label: string;
      readonly options: readonly string[];
      readonly one: boolean;
      /** Words before a line for anything else. */
      readonly other?: string | undefined;
      readonly share: Share;
    }
  | { readonly kind: 'time' | 'date'; readonly label: string; readonly share: Share }
  | { readonly kind: 'rows'; readonly label: string; readonly count: number };

/** Records that fields are made of. */
export interface FieldSources {
  readonly situations: ReadonlyMap<string, Situation>;
  readonly itemsOf: (block: string) => readonly BlockItem[];
}

/** What one line of a form's record becomes: several fields where it names another record. */
export function formFields(
  record: FieldRecord,
  { situations, itemsOf }: FieldSources,
): readonly FormField[] {
  if ('steps' in record) return stepFields(situations.get(record.steps), record.part);
  if ('block' in record)
    return itemsOf(record.block).flatMap((item) => itemField(item, record.lines));
  if ('cards' in record)
    return [
      {
        kind: 'cards',
        label: record.label,
        situations: record.cards.flatMap((id) => situations.get(id) ?? []),
      },
    ];
  if ('note' in record) return [{ kind: 'note', text: record.note }];
  if ('ask' in record)
    return [
      {
        kind: 'question',
        step: { kind: 'ask', text: record.ask, ends: false },
        lines: record.lines,
      },
    ];
  if ('write' in record) {
    const { write: label, ...rest } = record;
    return [{ kind: 'write', label, ...rest }];
  }
  if ('mark' in record) {
    const { mark: label, options, one = false, other, share } = record;
    const shown = 'block' in options ? itemsOf(options.block).map((item) => item.label) : options;
    return [{ kind: 'mark', label, options: shown, one, other, share }];
  }
  if ('time' in record) return [{ kind: 'time', label: record.time, share: record.share }];
  if ('date' in record) return [{ kind: 'date', label: record.date, share: record.share }];
  return [{ kind: 'rows', label: record.rows, count: record.count }];
}

/** A line of a block: what is noted gets room to write, advice stays advice, words to the caller are left out. */
function itemField({ label, text = '', ...item }: BlockItem, lines: number): FormField[] {
  if (item.phrase !== undefined) return [];
  if (!isNoted(item)) return [{ kind: 'note', label, text }];
  return [{ kind: 'write', label, hint: text, lines, share: 'whole' }];
}

function stepFields(
  card: Situation | undefined,
  part: 'before-questions' | 'questions' | 'after-questions',
): FormField[] {
  if (card?.form !== 'ordered') return [];
  const isQuestion = ({ kind }: Step) => kind === 'ask';
  const first = card.steps.findIndex(isQuestion);
  const last = card.steps.findLastIndex(isQuestion);
  const shown = {
    'before-questions': (i: number) => i < first,
    questions: (i: number) => i >= first && i <= last,
    'after-questions': (i: number) => i > last,
  }[part];
  return card.steps.flatMap((step, i): FormField[] => {
    const number = i + 1;
    if (!shown(i)) return [];
    return isQuestion(step)
      ? [{ kind: 'question', number, step, lines: 1 }]
      : [{ kind: 'step', number, step }];
  });
}
