import type { Situation } from '#src/domain/situations.ts';
import { heightOf, type Block, type BlockStyle, type Face } from './face.ts';
import { QUARTER } from './geometry.ts';
import {
  FRONT_FOOT,
  orderedFront,
  ORDERED_STYLES,
  type OrderedFrontKind,
} from './ordered-front.ts';
import { cardDetails, type CardDetails, type PaperSite } from './paper-site.ts';
import { sampleFront, SAMPLE_STYLES, type SampleFrontKind } from './sample-front.ts';
import { BACK_STYLES, situationBack, type BackKind } from './situation-back.ts';
import { situationTurns } from './situation-turns.ts';
import { DoesNotFit, fittingStep, LEADING, TYPE_STEPS } from './type.ts';
import { BOX, rowCount } from './write-in.ts';

export type FrontKind = OrderedFrontKind | SampleFrontKind;

export const FRONT_STYLES: Readonly<Record<FrontKind, BlockStyle>> = {
  ...ORDERED_STYLES,
  ...SAMPLE_STYLES,
};

/**
 * Height of the foot of a back in millimetres: review, address, version, code. Beside a QR code there
 * is also room for one box.
 */
const BACK_FOOT = { plain: 14, qr: 27.3 } as const;

/** Longest local details that stand in the line, in characters: none of them where space is short. */
const INLINE = [30, 0] as const;

interface Faces {
  readonly front: Face<FrontKind>;
  readonly back: Face<BackKind>;
}

/** Both sides of the card of a situation, set. */
export type SituationFaces = Faces & { readonly details: CardDetails };

/**
 * Both sides of the card of a situation at a site, in the largest type that fits.
 * @throws DoesNotFit when no way of setting it fits
 */
export function situationFaces(card: Situation, site: PaperSite): SituationFaces {
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
 * How the call may turn stands on the back. On an ordered card it moves to the front, the last of it
 * first, where that lets the smaller of the two types be larger; the front of a sample card always has
 * the same parts.
 */
function set(card: Situation, site: PaperSite, details: CardDetails): Faces | undefined {
  const { text, numbers } = details;
  const turns = {
    front: situationTurns(card, text.front, site.codeOf),
    back: situationTurns(card, text.back, site.codeOf),
  };
  const room = { front: QUARTER.live.height - FRONT_FOOT, back: backRoom(site, details) };
  const front: readonly Block<FrontKind>[] =
    card.form === 'ordered'
      ? orderedFront(card, text.front, site.mayEndCalls)
      : sampleFront(card, text.front);
  return (card.form === 'ordered' ? [2, 1, 0] : [2])
    .flatMap((stay) => {
      const back = situationBack(card, text.back, turns.back.slice(0, stay), numbers);
      const turned = [...front, ...turns.front.slice(stay)];
      const face = fit(turned, FRONT_STYLES, room.front, TYPE_STEPS[card.form]);
      const behind = face && fit(back, BACK_STYLES, room.back, backSteps(card, face));
      return face && behind ? [{ front: face, back: behind }] : [];
    })
    .toSorted((a, b) => smaller(b) - smaller(a))[0];
}

/** What not to say is never larger than what to say, which has the size of its front or more. */
const backSteps = ({ form }: Situation, front: Face<FrontKind>): readonly number[] =>
  form === 'ordered' ? TYPE_STEPS.ordered : TYPE_STEPS.sample.filter((step) => step <= front.size);

const smaller = ({ front, back }: Faces) => Math.min(front.size, back.size);

const backRoom = ({ qr }: PaperSite, { boxes }: CardDetails) =>
  QUARTER.live.height -
  rowCount(boxes.rows) * (BOX.height + BOX.gap) -
  (qr ? BACK_FOOT.qr : BACK_FOOT.plain);

function fit<Kind extends string>(
  blocks: readonly Block<Kind>[],
  styles: Readonly<Record<Kind, BlockStyle>>,
  room: number,
  steps: readonly number[],
): Face<Kind> | undefined {
  const height = (size: number) =>
    heightOf(blocks, styles, QUARTER.live.width, size, LEADING.ordered);
  const size = fittingStep(steps, height, room);
  return size === undefined ? undefined : { blocks, size };
}
