import type { PhraseCard } from '#src/domain/decks.ts';
import { bold, heightOf, regular, type Block, type BlockStyle, type Face } from './face.ts';
import { QR_SIDE, safeSize } from './geometry.ts';
import { DoesNotFit, FIXED_TYPE, fittingStep, LEADING, TYPE_STEPS } from './type.ts';

export type PokerKind = 'phrase' | 'variant' | 'note';

export const POKER_STYLES: Readonly<Record<PokerKind, BlockStyle>> = {
  phrase: { start: 0, end: 0, before: 0, ratio: 1 },
  variant: { start: 0, end: 0, before: 2.5, ratio: 1 },
  note: { start: 0, end: 0, before: 0, ratio: 1 },
};

/** White around the phrase and the foot of the front; heading and foot of the back, in millimetres. */
const FRONT_FURNITURE = 16;
const BACK_FURNITURE = { plain: 22, qr: QR_SIDE + 14 } as const;

const safe = safeSize('poker');

/** Front of a phrase card: the phrase as big as it goes, between its cue and its condition. */
export function pokerFront({ phrase, cue, owner }: PhraseCard): Face<'phrase'> {
  const blocks = [{ kind: 'phrase', runs: [{ ...bold(phrase.line), phrase: phrase.id }] }] as const;
  const notes = [cue, phrase.when ?? ''].map(
    (text) => ({ kind: 'note', runs: [bold(text)] }) as const,
  );
  const room =
    safe.height -
    FRONT_FURNITURE -
    heightOf(notes, POKER_STYLES, safe.width, FIXED_TYPE.cue, LEADING.variants);
  const height = (size: number) => heightOf(blocks, POKER_STYLES, safe.width, size, LEADING.phrase);
  return face(blocks, fittingStep(TYPE_STEPS.phrase, height, room), owner.code, phrase.id);
}

/** Back of a phrase card: its variants, above code, address and QR code. */
export function pokerBack({ phrase, owner }: PhraseCard, qr: boolean): Face<'variant'> {
  const blocks = phrase.variants.map((variant): Block<'variant'> => ({
    kind: 'variant',
    runs: [regular(`“${variant}”`)],
  }));
  const room = safe.height - (qr ? BACK_FURNITURE.qr : BACK_FURNITURE.plain);
  const height = (size: number) =>
    heightOf(blocks, POKER_STYLES, safe.width, size, LEADING.variants);
  return face(blocks, fittingStep(TYPE_STEPS.variants, height, room), owner.code, phrase.id);
}

function face<Kind extends string>(
  blocks: readonly Block<Kind>[],
  size: number | undefined,
  code: string,
  phrase: string,
): Face<Kind> {
  if (size === undefined) throw new DoesNotFit(`The phrase card of ${phrase} (${code})`);
  return { blocks, size };
}
