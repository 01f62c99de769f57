import type { OrderedSituation } from '#src/domain/situations.ts';
import {
  CARD_SHEET_STYLES,
  cardSheetBlocks,
  groupOf,
  type CardSheetKind,
} from './card-sheet-blocks.ts';
import { EDITIONS, headHeight, noteHeight, type Edition, type EditionStyle } from './editions.ts';
import { heightOf, type Block } from './face.ts';
import { LIVE } from './geometry.ts';
import { strings } from '#src/site/strings.ts';
import { cardDetails, type CardDetails, type PaperSite } from './paper-site.ts';
import { sheetBoxRows, type BoxRow } from './sheet-boxes.ts';
import { DoesNotFit, FILL, LEADING } from './type.ts';

/** One side of a card that fills a sheet. */
export interface CardSide {
  readonly blocks: readonly Block<CardSheetKind>[];
  readonly boxes: readonly BoxRow[];
  /** Steps that stand on the side before. */
  readonly stepsBefore: number;
  /** White added above each block and box, in millimetres. */
  readonly white: number;
}

export interface CardSheetFace {
  readonly sides: readonly CardSide[];
  readonly details: CardDetails;
  /** Points. */
  readonly size: number;
  /** What is known of its review and of its numbers, for the foot of the last side. */
  readonly known: readonly [review: string, numbers: string | undefined];
}

/** Height of a rule with the white around it above a group of blocks, in millimetres. */
export const GROUP = { above: 1.6, rule: 0.35 } as const;

/** Longest local detail that stands in the line, in characters. */
const INLINE = 30;

const MOST_WHITE = 2.4;

type Part = { readonly block: Block<CardSheetKind> } | { readonly row: BoxRow };

/**
 * An ordered card on a sheet, in the largest type that fits: on one side, or in large print on two.
 * @throws DoesNotFit
 */
export function cardSheetFace(
  card: OrderedSituation,
  site: PaperSite,
  edition: Edition,
): CardSheetFace {
  const style = EDITIONS[edition];
  const details = cardDetails(card, { ...site, qr: false }, INLINE);
  const blocks = cardSheetBlocks(card, site, details);
  const parts: Part[] = [
    ...blocks.map((block) => ({ block })),
    ...sheetBoxRows(details.boxes.rows, style).map((row) => ({ row })),
  ];
  const known = [reviewWords(card), details.checked] as const;
  const knownHeight = noteHeight(style, known.join(' '));
  const rooms = Array.from({ length: style.sides }, (_side, i) => {
    const words = { title: card.heading, mark: card.danger };
    const head = headHeight(style, words, site.qr && i === 0);
    return (LIVE.height - head - style.foot - knownHeight) * FILL.sheet;
  });
  const steps = blocks.findLastIndex(({ kind }) => kind === 'step') + 1;
  const turns = [[steps], parts.map((_part, i) => parts.length - i)];
  for (const at of turns)
    for (const size of style.cardSteps) {
      const sides = across(parts, rooms, at, size, style);
      if (sides === undefined) continue;
      const placed = sides.map((side, i) => {
        const spare = ((rooms[i] ?? 0) - heightOfParts(side, size, style)) / side.length;
        return {
          blocks: side.flatMap((part) => ('block' in part ? [part.block] : [])),
          boxes: side.flatMap((part) => ('row' in part ? [part.row] : [])),
          stepsBefore: i === 0 ? 0 : stepsIn(sides[0] ?? []),
          white: Math.min(spare, MOST_WHITE),
        };
      });
      return { sides: placed, details, size, known };
    }
  throw new DoesNotFit(
    `Sheet ${card.code} (situations/${card.id})${edition === 'large' ? ', in large print on two sides,' : ''}`,
  );
}

/** What stands on the second side, in the words of the first; undefined where there is nothing to turn to. */
export function overleaf({ sides: [, second] }: Pick<CardSheetFace, 'sides'>): string | undefined {
  const { says, parts } = strings.paper.over;
  const there = (['step', 'dropped', 'worse', 'number'] as const).filter((part) =>
    second?.blocks.some(({ kind }) => kind === part),
  );
  const boxes = (second?.boxes.length ?? 0) > 0 ? [parts.boxes] : [];
  const words = [...there.map((part) => parts[part]), ...boxes];
  return words.length === 0 ? undefined : says(words);
}

const reviewWords = ({ review }: OrderedSituation): string =>
  review === 'none' ? strings.danger.unreviewed : strings.paper.reviewed(review.role, review.date);

const stepsIn = (parts: readonly Part[]): number =>
  parts.filter((part) => 'block' in part && part.block.kind === 'step').length;

/** All on one side, or cut at the first of these places that leaves both sides their room. */
function across(
  parts: readonly Part[],
  [first = 0, second]: readonly number[],
  places: readonly number[],
  size: number,
  style: EditionStyle,
): (readonly Part[])[] | undefined {
  const height = (some: readonly Part[]) => heightOfParts(some, size, style);
  if (height(parts) <= first) return [parts];
  if (second === undefined) return undefined;
  return places
    .map((place) => [parts.slice(0, place), parts.slice(place)])
    .find(([front = [], back = []]) => height(front) <= first && height(back) <= second);
}

function heightOfParts(parts: readonly Part[], size: number, style: EditionStyle): number {
  const groups = new Set(parts.map((part) => ('block' in part ? groupOf(part.block.kind) : -1)));
  const blocks = parts.flatMap((part) => ('block' in part ? [part.block] : []));
  const boxes = parts.flatMap((part) => ('row' in part ? [part.row] : []));
  return (
    groups.size * (GROUP.above + GROUP.rule) +
    heightOf(blocks, CARD_SHEET_STYLES, LIVE.width, size, LEADING.sheet) +
    boxes.reduce((sum, { height }) => sum + height + style.box.gap, 0)
  );
}
