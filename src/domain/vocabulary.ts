import type { Door } from '#src/schemas/shared.ts';

/** The four doors out of a call; the first that fits wins. */
export const DOORS = ['stay', 'warn', 'pass', 'ask'] as const satisfies readonly Door[];

/** Parts of a sample card, in the order they are always shown. */
export const CARD_PARTS = ['hear', 'say', 'do', 'dont', 'worse'] as const;

export type CardPart = (typeof CARD_PARTS)[number] | 'late' | 'steps';
