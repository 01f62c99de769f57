import type { Situation } from '#src/domain/situations.ts';
import { strings } from '#src/site/strings.ts';
import { asSentence, bold, regular, type Block, type BlockStyle } from './face.ts';

export type TurnKind = 'worse' | 'settles';

export const TURN_STYLES: Readonly<Record<TurnKind, BlockStyle>> = {
  worse: { start: 0, end: 0, before: 1.2, ratio: 1 },
  settles: { start: 0, end: 0, before: 1.2, ratio: 1 },
};

/** How a call may turn: for the worse, each with the card to take then, and for the better. */
export function situationTurns(
  { worse, settles }: Situation,
  text: (value: string) => string,
  codeOf: (situation: string) => string | undefined,
): readonly [Block<'worse'>, Block<'settles'>] {
  const { parts } = strings;
  const runs = worse.flatMap(({ what, next }, i) => {
    const code = next === undefined ? undefined : codeOf(next);
    const more = i < worse.length - 1 ? '\u00a0· ' : '';
    if (code === undefined) return [regular(text(what) + more)];
    return [regular(`${text(what)}: `), bold(code), regular(more)];
  });
  return [
    { kind: 'worse', runs: [bold(`${parts.worse}: `), ...runs] },
    { kind: 'settles', runs: [bold(`${parts.settles}: `), regular(asSentence(text(settles)))] },
  ];
}
