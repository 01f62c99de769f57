import type { OrderedSituation } from '#src/domain/situations.ts';
import { heightOf, type Block, type BlockStyle, type Face } from './face.ts';
import { QUARTER } from './geometry.ts';
import { BACK_STYLES, orderedBack, type BackKind } from './ordered-back.ts';
import { FRONT_FOOT, FRONT_STYLES, orderedFront, type FrontKind } from './ordered-front.ts';
import { orderedTurns } from './ordered-turns.ts';
import { cardDetails, type CardDetails, type PaperSite } from './paper-site.ts';
import { DoesNotFit, fittingStep, LEADING, TYPE_STEPS } from './type.ts';
import { BOX, rowCount } from './write-in.ts';

/**
 * Height of the foot of a back in millimetres: review, code, version and address. Beside a QR code there
 * is also room for one box.
 */
const BACK_FOOT = { plain: 14, qr: 27.3 } as const;

/** Longest local details that stand in the line, in characters: none of them where space is short. */
const INLINE = [30, 0] as const;

interface Faces {
  readonly front: Face<FrontKind>;
  readonly back: Face<BackKind>;
}

/** Both sides of an ordered card, set. */
export type OrderedFaces = Faces & { readonly details: CardDetails };

/**
 * Both sides of an ordered card at a site, in the largest type that fits.
 * @throws DoesNotFit when no way of setting it fits
 */
export function orderedFaces(card: OrderedSituation, site: PaperSite): OrderedFaces {
  for (const inline of INLINE) {
    const details = cardDetails(card, site, inline);
    const faces = set(card, site, details);
    if (faces) return { ...faces, details };
  }
  const slots = card.slots.filter((slot) => site.slotValue(slot) !== undefined);
  const what = `Card ${card.code} (situations/${card.id})`;
  if (slots.length === 0) throw new DoesNotFit(what);
  throw new DoesNotFit(
    what,
    `Shorten the details it shows from organisation.yaml, best to 50 characters each: ${slots.join(', ')}.`,
  );
}

/**
 * How the call may turn stands on the back, or moves to the front, the last of it first, where that lets
 * the smaller of the two types be larger.
 */
function set(card: OrderedSituation, site: PaperSite, details: CardDetails): Faces | undefined {
  const { text, numbers } = details;
  const turns = {
    front: orderedTurns(card, text.front, site.codeOf),
    back: orderedTurns(card, text.back, site.codeOf),
  };
  const room = { front: QUARTER.live.height - FRONT_FOOT, back: backRoom(site, details) };
  return [2, 1, 0]
    .flatMap((stay) => {
      const front = [
        ...orderedFront(card, text.front, site.mayEndCalls),
        ...turns.front.slice(stay),
      ];
      const back = orderedBack(card, text.back, turns.back.slice(0, stay), numbers);
      const faces = {
        front: fit(front, FRONT_STYLES, room.front),
        back: fit(back, BACK_STYLES, room.back),
      };
      return faces.front && faces.back ? [{ front: faces.front, back: faces.back }] : [];
    })
    .toSorted((a, b) => smaller(b) - smaller(a))[0];
}

const smaller = ({ front, back }: Faces) => Math.min(front.size, back.size);

const backRoom = ({ qr }: PaperSite, { boxes }: CardDetails) =>
  QUARTER.live.height -
  rowCount(boxes.rows) * (BOX.height + BOX.gap) -
  (qr ? BACK_FOOT.qr : BACK_FOOT.plain);

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
