/** One place on a sheet: a card with its number in the deck, or nothing left to print. */
export type Place<T> = { readonly number: number; readonly card: T } | undefined;

/**
 * Cards dealt to sheets in order. The last sheet is filled up with empty places, which are printed as
 * cards to write on.
 */
export function impose<T>(cards: readonly T[], perSheet: number): Place<T>[][] {
  return Array.from({ length: Math.ceil(cards.length / perSheet) }, (_sheet, sheet) =>
    Array.from({ length: perSheet }, (_place, place): Place<T> => {
      const index = sheet * perSheet + place;
      const card = cards[index];
      return card === undefined ? undefined : { number: index + 1, card };
    }),
  );
}
