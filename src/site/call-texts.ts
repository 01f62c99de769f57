import { callTextForm } from '#src/domain/call-text.ts';
import type { Situation } from '#src/domain/situations.ts';
import { catalogue } from './catalogue.ts';
import { plainText } from './plain-text.ts';
import { strings } from './strings.ts';

export interface CallText {
  readonly kind: 'note' | 'handOver';
  readonly name: string;
  /** The text but for what only the open page knows; see src/domain/call-text.ts. */
  readonly form: string;
  /** Advice to the writer, which stays out of the text. */
  readonly advice: readonly { readonly label: string; readonly text: string }[];
}

/** The texts an agent may compose on a live page: danger is handed over with the vital part first. */
export const callTexts = (situation?: Situation): CallText[] => [
  callText('note', 'record-the-call', situation),
  callText('handOver', situation?.danger ? 'danger-hand-over' : 'hand-over', situation),
];

function callText(kind: CallText['kind'], id: string, situation?: Situation): CallText {
  const block = catalogue.blocks.get(id);
  if (!block) throw new Error(`There is no block "${id}"`);
  const words = strings.live.texts;
  const items = block.items.map((item) => ({ ...item, text: plainText(item.text ?? '') }));
  return {
    kind,
    name: words[kind],
    form: callTextForm({
      name: words[kind],
      card: situation && words.card(situation.code, situation.heading),
      words,
      items,
    }),
    advice: items.filter((item) => item['in-notes'] === 'never'),
  };
}
