import type { Catalogue } from '#src/domain/catalogue.ts';
import type { DeckCard, IndexList } from '#src/domain/decks.ts';
import type { CardFormat } from '#src/schemas/deck.ts';
import { strings } from '#src/site/strings.ts';
import {
  bold,
  DANGER_SHAPE,
  heightOf,
  regular,
  type Block,
  type BlockStyle,
  type Face,
} from './face.ts';
import { QR_SIDE, safeSize } from './geometry.ts';
import { beatRows, blockRows } from './block-rows.ts';
import type { SheetRow } from './sheet-sections.ts';
import { DoesNotFit, fittingStep, LEADING, TYPE_STEPS } from './type.ts';

export type ListKind =
  'list-title' | 'list-head' | 'list-label' | 'list-text' | 'list-purpose' | 'index-row';

/** Width of a code before a line of the index, in millimetres. */
const CODE_WIDTH = 12;

export const LIST_STYLES: Readonly<Record<ListKind, BlockStyle>> = {
  'list-title': { start: 0, end: 0, before: 0, ratio: 1.35 },
  'list-head': { start: 0, end: 0, before: 2.6, ratio: 1 },
  'list-label': { start: 0, end: 0, before: 2, ratio: 1 },
  'list-text': { start: 0, end: 0, before: 0.2, ratio: 1 },
  'list-purpose': { start: 0, end: 0, before: 1.5, ratio: 1 },
  'index-row': { start: CODE_WIDTH, end: 0, before: 1.1, ratio: 1 },
};

/** Height in millimetres of the foot of a front, and of a back with and without a QR code. */
const FOOT = { front: 5, plain: 15, qr: QR_SIDE + 1.5 } as const;

/** Both sides of a card that is a list, set. */
export interface ListFaces {
  readonly front: Face<ListKind>;
  readonly back: Face<ListKind>;
}

/** A card that is a list of short lines. */
export type ListCard = Extract<DeckCard, { kind: 'block' | 'beats' | 'index' }>;

/**
 * A block, the seven beats or a part of the index on a card, in the largest type that fits.
 * @param text of a record as it is printed
 * @param qr whether its back carries a QR code
 * @throws DoesNotFit
 */
export function listFaces(
  card: ListCard,
  format: CardFormat,
  shown: Pick<Catalogue, 'beats' | 'blocks' | 'situations'>,
  text: (value: string) => string,
  qr: boolean,
): ListFaces {
  const { front, back } = sides(card, shown, text);
  const { width, height } = safeSize(format);
  const set = (blocks: readonly Block<ListKind>[], foot: number): Face<ListKind> => {
    const size = fittingStep(
      TYPE_STEPS.list,
      (step) => heightOf(blocks, LIST_STYLES, width, step, LEADING.ordered),
      height - foot,
    );
    if (size === undefined) throw new DoesNotFit(`The card “${nameOf(card)}”`);
    return { blocks, size };
  };
  return { front: set(front, FOOT.front), back: set(back, qr ? FOOT.qr : FOOT.plain) };
}

export const nameOf = (card: ListCard): string => {
  if (card.kind === 'block') return card.block.title;
  return card.kind === 'beats' ? strings.paper.beats : strings.paper.index;
};

function sides(
  card: ListCard,
  shown: Pick<Catalogue, 'beats' | 'blocks' | 'situations'>,
  text: (value: string) => string,
): { front: Block<ListKind>[]; back: Block<ListKind>[] } {
  if (card.kind === 'index')
    return { front: card.front.flatMap(indexBlocks), back: card.back.flatMap(indexBlocks) };
  const rows =
    card.kind === 'beats'
      ? beatRows(shown.beats, text, false)
      : blockRows({ block: card.block.id, drawn: false }, shown, text);
  return {
    front: [{ kind: 'list-title', runs: [bold(nameOf(card))] }, ...rows.flatMap(rowBlocks)],
    back:
      card.kind === 'block'
        ? [{ kind: 'list-purpose', runs: [regular(text(card.block.purpose))] }]
        : [],
  };
}

/** A label and, on the next line, what it stands for. A label before words to say is light, because they are bold. */
function rowBlocks({ label, cells, code }: SheetRow): Block<ListKind>[] {
  const name = label.flat();
  const runs = cells.flat(2);
  const spoken =
    runs.some(({ phrase }) => phrase !== undefined) && !/^\d/.test(name[0]?.text ?? '');
  const marked = code === undefined ? [] : [bold(` ${code}`)];
  return [
    {
      kind: 'list-label',
      runs: [
        ...(spoken ? name.map((run) => regular(run.text)) : name),
        ...(runs.length === 0 ? marked : []),
      ],
    },
    ...(runs.length === 0 ? [] : [{ kind: 'list-text', runs: [...runs, ...marked] } as const]),
  ];
}

const indexBlocks = ({ family, situations }: IndexList): Block<ListKind>[] => [
  { kind: 'list-head', runs: [bold(family.title)] },
  ...situations.map(({ code, danger, heading }): Block<ListKind> => ({
    kind: 'index-row',
    tag: code,
    runs: [...(danger ? [DANGER_SHAPE, bold(` ${strings.danger.mark}: `)] : []), regular(heading)],
  })),
];
