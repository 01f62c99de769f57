/** Finds the known words that hold a piece of a word, without an index of pieces. */
export class Vocabulary {
  readonly #text: string;
  /** Number of the word that each character of the text belongs to, a space to the word after it. */
  readonly #wordAt: Uint32Array;
  readonly #places: ReadonlyMap<string, number>;

  constructor(words: readonly string[]) {
    this.#text = ` ${words.join(' ')} `;
    this.#wordAt = new Uint32Array(this.#text.length);
    this.#places = new Map(words.map((word, i) => [word, i]));
    let at = 0;
    words.forEach((word, i) => {
      this.#wordAt.fill(i, at, at + word.length + 1);
      at += word.length + 1;
    });
  }

  /** Number of a word, if it is known. */
  place(word: string): number | undefined {
    return this.#places.get(word);
  }

  /** Numbers of the words that hold a piece, each once; spaces in the piece are ends of words. */
  holding(piece: string): number[] {
    const found: number[] = [];
    for (let at = this.#text.indexOf(piece); at !== -1; at = this.#text.indexOf(piece, at + 1)) {
      const word = this.#wordAt[at];
      if (word !== undefined && found.at(-1) !== word) found.push(word);
    }
    return found;
  }
}
