/** Words of the page with a `*` in them, and what is put in its place. */
export const filled = (pattern: string | undefined, value: string): string =>
  (pattern ?? '').replace('*', () => value);

/** A number in the words of the page: `data-one="* card" data-many="* cards"`. */
export const counted = ({ dataset }: HTMLElement, count: number): string =>
  filled(count === 1 ? dataset.one : dataset.many, String(count));
