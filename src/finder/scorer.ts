import { addCounts, Evidence } from './evidence.ts';
import { countPieces, features } from './features.ts';
import type { ReadModel } from './model.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a whole word or a pair of words counts beside a piece of a word. */
const WORD = 3;
const PAIR = 3;
const PIECE = 0.6;
/** The same for a piece of a word that training has not seen, which has nothing else to go by. */
const PIECE_OF_UNKNOWN = 1.2;

/** Tells how well each card fits a query. Evidence is kept, so that the next key press costs little. */
export class Scorer {
  readonly #model: ReadModel;
  readonly #vocabulary: Vocabulary;
  readonly #words: Evidence;
  readonly #pairs: Evidence;
  readonly #pieces: Evidence;
  readonly #kept = new Map<string, Float64Array | undefined>();

  constructor(model: ReadModel) {
    this.#model = model;
    this.#vocabulary = new Vocabulary(model.words);
    const words = new Float64Array(model.cards);
    const pairs = new Float64Array(model.cards);
    const pieces = new Float64Array(model.cards);
    let different = 0;
    model.words.forEach((word, i) => {
      const size = countPieces(word);
      different += size;
      addCounts(words, model.wordCounts, i);
      addCounts(pieces, model.wordCounts, i, size);
    });
    for (const place of model.pairs.values()) addCounts(pairs, model.pairCounts, place);
    this.#words = new Evidence(words, model.words.length);
    this.#pairs = new Evidence(pairs, model.pairs.size);
    this.#pieces = new Evidence(pieces, different);
  }

  /** Number of a word that training has seen. */
  place(word: string): number | undefined {
    return this.#vocabulary.place(word);
  }

  /** Whether training has seen a word, or for an unfinished one, a word that starts so. */
  knows(word: string, unfinished: boolean): boolean {
    if (this.place(word) !== undefined) return true;
    return unfinished && this.#vocabulary.holding(` ${word}`).length > 0;
  }

  /**
   * Score of each card, zero on average.
   * @param unfinished whether the last word may still be typed on
   */
  scores(query: readonly string[], unfinished: boolean): Float64Array {
    const last = query.at(-1);
    const found = features(
      query,
      unfinished && last !== undefined && this.place(last) === undefined,
    );
    const scores = new Float64Array(this.#model.cards);
    const add = (weight: number, says: Float64Array | undefined) =>
      says?.forEach((value, card) => (scores[card] = (scores[card] ?? 0) + weight * value));
    for (const word of found.words)
      add(
        WORD,
        this.#once(word, () => this.#word(word)),
      );
    for (const [a, b] of found.pairs)
      add(
        PAIR,
        this.#once(`${a}+${b}`, () => this.#pair(a, b)),
      );
    for (const [piece, word] of found.pieces)
      add(
        this.place(word) === undefined ? PIECE_OF_UNKNOWN : PIECE,
        this.#once(`-${piece}`, () => this.#piece(piece)),
      );
    return scores;
  }

  #once(key: string, make: () => Float64Array | undefined): Float64Array | undefined {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key);
  }

  #word(word: string): Float64Array | undefined {
    const place = this.place(word);
    if (place === undefined) return undefined;
    const row = new Float64Array(this.#model.cards);
    addCounts(row, this.#model.wordCounts, place);
    return this.#words.of(row);
  }

  #pair(first: string, second: string): Float64Array | undefined {
    const a = this.place(first);
    const b = this.place(second);
    if (a === undefined || b === undefined) return undefined;
    const place = this.#model.pairs.get(a * this.#model.words.length + b);
    if (place === undefined) return undefined;
    const row = new Float64Array(this.#model.cards);
    addCounts(row, this.#model.pairCounts, place);
    return this.#pairs.of(row);
  }

  #piece(piece: string): Float64Array | undefined {
    const words = this.#vocabulary.holding(piece);
    if (words.length === 0) return undefined;
    const row = new Float64Array(this.#model.cards);
    for (const word of words) addCounts(row, this.#model.wordCounts, word);
    return this.#pieces.of(row);
  }
}
