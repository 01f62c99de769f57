import type { Situation } from '#src/domain/situations.ts';
import { strings } from '#src/site/strings.ts';
import { asSentence, bold, regular, type Block, type BlockStyle } from './face.ts';
import type { PaperNumber } from './numbers.ts';
import { TURN_STYLES, type TurnKind } from './situation-turns.ts';

export type BackKind = 'dont' | 'dropped' | 'number' | TurnKind;

const section: BlockStyle = { start: 0, end: 0, before: 1.2, ratio: 1 };

export const BACK_STYLES: Readonly<Record<BackKind, BlockStyle>> = {
  dont: { start: 5, end: 0, before: 0.6, ratio: 1 },
  dropped: section,
  number: { ...section, before: 0.6 },
  ...TURN_STYLES,
};

/**
 * Back of a card: what not to do, what to do when the line drops, how the call may turn, the numbers.
 * @param turns those that do not stand on the front
 */
export function situationBack(
  card: Situation,
  text: (value: string) => string,
  turns: readonly Block<TurnKind>[],
  numbers: readonly PaperNumber[],
): Block<BackKind>[] {
  const { parts } = strings;
  return [
    ...card.dont.map(({ line, why, act }): Block<BackKind> => ({
      kind: 'dont',
      runs: [
        bold(act ? `${parts.dontDo}: ${asSentence(text(line))}` : `${parts.dont}: “${text(line)}”`),
        regular(` ${text(why)}`),
      ],
    })),
    ...(card.form === 'sample' || card.dropped === undefined
      ? []
      : [
          {
            kind: 'dropped',
            runs: [bold(`${parts.dropped}: `), regular(asSentence(text(card.dropped)))],
          } as const,
        ]),
    ...turns,
    ...numbers.flatMap(({ where = '', number, words }) =>
      number === undefined
        ? []
        : [{ kind: 'number', runs: [regular(where), bold(number), regular(` ${words}`)] } as const],
    ),
  ];
}
