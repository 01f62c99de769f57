/** A dictionary of UK English; the reader opens it, because it lies in a file. */
export interface Spelling {
  /** Whether a word, with straight apostrophes, is spelt right. */
  readonly isRight: (word: string) => boolean;
  /** Up to a few words that may have been meant; slow. */
  readonly suggestions: (word: string) => readonly string[];
}
