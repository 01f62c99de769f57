import type { OrderedSituation } from '#src/domain/situations.ts';
import type { Block, BlockStyle } from './face.ts';
import { orderedFront, type OrderedFrontKind } from './ordered-front.ts';
import type { CardDetails, PaperSite } from './paper-site.ts';
import { situationBack, type BackKind } from './situation-back.ts';
import { situationTurns } from './situation-turns.ts';

export type CardSheetKind = Exclude<OrderedFrontKind | BackKind, 'title' | 'marked-title'>;

const plain: BlockStyle = { start: 0, end: 0, before: 1.4, ratio: 1 };

/** How a card is set that fills a sheet: its steps are the largest. */
export const CARD_SHEET_STYLES: Readonly<Record<CardSheetKind, BlockStyle>> = {
  hear: plain,
  late: { ...plain, before: 0.6 },
  step: { ...plain, start: 11, before: 1.6, ratio: 1.15 },
  dont: { ...plain, start: 6.5, before: 0.9 },
  dropped: plain,
  worse: plain,
  settles: plain,
  number: { ...plain, before: 0.9, ratio: 1.15 },
};

/** What belongs together on the sheet; a rule stands above each. */
export const CARD_GROUPS: readonly (readonly CardSheetKind[])[] = [
  ['hear', 'late'],
  ['step'],
  ['dont'],
  ['dropped', 'worse', 'settles'],
  ['number'],
];

/** The words of an ordered card in the order of the sheet. They are those of the card of A6 size. */
export function cardSheetBlocks(
  card: OrderedSituation,
  site: PaperSite,
  { text, numbers }: CardDetails,
): Block<CardSheetKind>[] {
  const turns = situationTurns(card, text.back, site.codeOf);
  const blocks = [
    ...orderedFront(card, text.back, site.mayEndCalls),
    ...situationBack(card, text.back, turns, numbers),
  ];
  return blocks.flatMap(({ kind, runs }) =>
    kind === 'title' || kind === 'marked-title' ? [] : [{ kind, runs }],
  );
}

/** The group a kind of block belongs to. */
export const groupOf = (kind: CardSheetKind): number =>
  CARD_GROUPS.findIndex((kinds) => kinds.includes(kind));
