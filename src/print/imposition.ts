/** One place on a sheet: a card with its number in the deck, or nothing left to print. */
export type Place<T> = { readonly number: number; readonly card: T } | undefined;

/**
 * Sheets of paper that cards need, at least one.
 * @param own cards to write on that the deck asks for
 */
export const sheetCount = (cards: number, own: number, perSheet: number): number =>
  Math.max(1, Math.ceil((cards + own) / perSheet));

/**
 * Cards dealt to sheets in order. The places after the last card are empty and printed as cards to
 * write on.
 * @param own cards to write on that the deck asks for
 */
export function impose<T>(cards: readonly T[], perSheet: number, own = 0): Place<T>[][] {
  return Array.from({ length: sheetCount(cards.length, own, perSheet) }, (_sheet, sheet) =>
    Array.from({ length: perSheet }, (_place, place): Place<T> => {
      const index = sheet * perSheet + place;
      const card = cards[index];
      return card === undefined ? undefined : { number: index + 1, card };
    }),
  );
}
