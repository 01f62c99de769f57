import type { MayEndCalls } from '#src/domain/ending-policy.ts';
import type { OrderedSituation } from '#src/domain/situations.ts';
import { heightOf, type Block, type BlockStyle, type Face } from './face.ts';
import { QUARTER } from './geometry.ts';
import type { PaperNumber } from './numbers.ts';
import { BACK_STYLES, orderedBack, type BackKind } from './ordered-back.ts';
import { FRONT_FOOT, FRONT_STYLES, orderedFront, type FrontKind } from './ordered-front.ts';
import { orderedTurns } from './ordered-turns.ts';
import { DoesNotFit, fittingStep, LEADING, TYPE_STEPS } from './type.ts';
import { rowCount, type Boxes } from './write-in.ts';

/** Heights of the parts of the back that never change size, in millimetres. */
export const BACK_PARTS = {
  /** One row of two boxes to write in, with the white above it. */
  boxes: 11.5,
  /** Review, code, version and address; beside a QR code there is also room for one box. */
  foot: { plain: 14, qr: 27.3 },
} as const;

/** What an ordered card shows beside its own text. */
export interface OrderedSurroundings {
  /** Texts as they are printed: the front points to boxes on the back. */
  readonly text: Readonly<Record<'front' | 'back', (value: string) => string>>;
  readonly mayEndCalls: MayEndCalls;
  readonly codeOf: (situation: string) => string | undefined;
  readonly numbers: readonly PaperNumber[];
  /** Boxes for local details and numbers that nobody has filled in. */
  readonly boxes: Boxes;
  readonly qr: boolean;
}

export interface OrderedFaces {
  readonly front: Face<FrontKind>;
  readonly back: Face<BackKind>;
}

/**
 * Both sides of an ordered card in the largest type that fits. How the call may turn stands on the back,
 * or moves to the front, the last of it first, where that lets the smaller of the two types be larger.
 * @throws DoesNotFit when no way fits
 */
export function orderedFaces(card: OrderedSituation, around: OrderedSurroundings): OrderedFaces {
  const { text, mayEndCalls, codeOf, numbers } = around;
  const turns = {
    front: orderedTurns(card, text.front, codeOf),
    back: orderedTurns(card, text.back, codeOf),
  };
  const room = { front: QUARTER.live.height - FRONT_FOOT, back: backRoom(around) };
  const [best] = [2, 1, 0]
    .flatMap((stay) => {
      const front = [...orderedFront(card, text.front, mayEndCalls), ...turns.front.slice(stay)];
      const back = orderedBack(card, text.back, turns.back.slice(0, stay), numbers);
      const set = {
        front: fit(front, FRONT_STYLES, room.front),
        back: fit(back, BACK_STYLES, room.back),
      };
      return set.front && set.back ? [{ front: set.front, back: set.back }] : [];
    })
    .toSorted((a, b) => smaller(b) - smaller(a));
  if (best === undefined) throw new DoesNotFit(`Card ${card.code}, situations/${card.id},`);
  return best;
}

const smaller = ({ front, back }: OrderedFaces) => Math.min(front.size, back.size);

const backRoom = ({ boxes, qr }: OrderedSurroundings) =>
  QUARTER.live.height -
  rowCount(boxes.rows) * BACK_PARTS.boxes -
  (qr ? BACK_PARTS.foot.qr : BACK_PARTS.foot.plain);

function fit<Kind extends string>(
  blocks: readonly Block<Kind>[],
  styles: Readonly<Record<Kind, BlockStyle>>,
  room: number,
): Face<Kind> | undefined {
  const height = (size: number) =>
    heightOf(blocks, styles, QUARTER.live.width, size, LEADING.ordered);
  const size = fittingStep(TYPE_STEPS.ordered, height, room);
  return size === undefined ? undefined : { blocks, size };
}
